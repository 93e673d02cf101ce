import { quantileOfSorted } from "../quantileOfSorted.ts";

/**
 * How far below (of a share under a half) or above what was expected outcomes lay, but for that share of them.
 *
 * @param errors outcomes less what was expected, in rising order
 */
export function reachAt(errors: readonly number[], share: number): number {
  const error = quantileOfSorted(errors, share);
  return Math.max(0, share < 0.5 ? -error : error);
}
