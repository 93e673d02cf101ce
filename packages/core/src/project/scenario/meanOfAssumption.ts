import type { Assumption } from "./Assumption.ts";

/** The mean of what is assumed: of a triangle the third of its three corners together, of an even range its middle. */
export function meanOfAssumption(assumption: Assumption): number {
  if (typeof assumption === "number") return assumption;
  const { low, likely, high } = assumption;
  return likely === undefined ? (low + high) / 2 : (low + likely + high) / 3;
}
