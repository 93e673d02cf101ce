import type { Relation } from "./Relation.ts";

/** Whether the remainder of a sum is so small that it must not be told. */
export function isSmallRemainder({ remainder, isBound = false }: Relation, threshold: number): boolean {
  return !isBound && remainder > 0 && remainder <= threshold;
}
