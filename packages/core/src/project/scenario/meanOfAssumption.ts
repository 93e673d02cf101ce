import type { Assumption } from "./Assumption.ts";

/**
 * The mean of what is assumed: of a triangle the third of its three corners together, of an even range its middle.
 *
 * @example
 * meanOfAssumption({ low: 850, likely: 900, high: 1010 }); // => 920
 * meanOfAssumption({ low: 0, high: 1 }); // => 0.5
 */
export function meanOfAssumption(assumption: Assumption): number {
  if (typeof assumption === "number") return assumption;
  const { low, likely, high } = assumption;
  return likely === undefined ? (low + high) / 2 : (low + likely + high) / 3;
}
