import type { ObservedFlows } from "./ObservedFlows.ts";

/** How many children of one age in months are in a group at the start. */
export interface StartingChildren {
  readonly group: number;
  /** completed months on the day before the first month */
  readonly age: number;
  readonly children: number;
}

/**
 * What a projection is made from: who is there, and what was observed, as plain data, which may be handed on as JSON. It
 * counts children; it holds no child, and no date of birth.
 */
export interface PlacementInputs {
  readonly children: readonly StartingChildren[];
  readonly flows: ObservedFlows;
  /** what whoever reads the figures should know of the return, in sentences */
  readonly notes: readonly string[];
}
