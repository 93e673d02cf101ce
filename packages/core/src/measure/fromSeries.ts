import type { Counted } from "./Measure.ts";

/** Nobody is counted in the return: the figures are those of a local series. */
export function fromSeries(): Counted {
  return { numerator: [], needs: "a count of the council's own, as the return does not hold it" };
}
