import type { ObservedFlows } from "./ObservedFlows.ts";

/** A child looked after at the start: nobody can tell who it is. */
export interface PlacedChild {
  /** the age band at the start; where the 18th birthday is the first day, the last */
  readonly band: number;
  readonly group: number;
  /** for each band the day on which the next begins, counted from the first day of the projection; below it where past */
  readonly bandEnds: Int32Array;
}

/** What a projection is made from: who is there, and what was observed. */
export interface PlacementInputs {
  readonly children: readonly PlacedChild[];
  readonly flows: ObservedFlows;
  /** what whoever reads the figures should know of the return, in sentences */
  readonly notes: readonly string[];
}
