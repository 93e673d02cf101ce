import type { Assumption } from "../scenario/Assumption.ts";

/** The variance of what is assumed: none of a number, and of a range that of the triangle or the even distribution. */
export function varianceOfAssumption(assumption: Assumption): number {
  if (typeof assumption === "number") return 0;
  const { low, likely, high } = assumption;
  if (likely === undefined) return (high - low) ** 2 / 12;
  return (low ** 2 + likely ** 2 + high ** 2 - low * likely - low * high - likely * high) / 18;
}
