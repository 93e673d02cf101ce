import type { Day } from "../../return/Day.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";
import type { PlacementChange } from "./placementChangeRule.ts";

/** A change of a scenario with its place among them, by which its random numbers are known. */
export interface PlacedChange {
  readonly at: number;
  readonly change: PlacementChange;
}

/** The changes that hold in the month that begins on a day. */
export function activeChanges({ changes = [], from }: PlacementScenario, monthStart: Day): readonly PlacedChange[] {
  return changes.flatMap((change, at) => {
    const { from: first = from, until = Number.POSITIVE_INFINITY } = change;
    return first <= monthStart && monthStart < until ? [{ at, change }] : [];
  });
}
