import type { Return } from "../return/Return.ts";
import { continuesCareTest } from "./continuesCareTest.ts";
import { temporaryPlacementTest } from "./temporaryPlacementTest.ts";

/**
 * Finds the episode before a temporary placement that may be of the placement to which the child comes back: that of the
 * same kind of placement, in one period of care. Undefined for an episode that does not follow a temporary placement.
 */
export function placementComeBackTo(care: Return): (row: number) => number | undefined {
  const { PLACE } = care.Episodes.columns;
  const isTemporary = temporaryPlacementTest(care);
  const continuesCare = continuesCareTest(care);
  return (row) => {
    if (isTemporary(row) || !continuesCare(row) || !isTemporary(row - 1)) return undefined;
    let before = row - 1;
    while (isTemporary(before) && continuesCare(before)) before -= 1;
    return PLACE.values[before] === PLACE.values[row] ? before : undefined;
  };
}

/**
 * A test for episodes in which a child comes back from a temporary placement to the placement held before it: the same
 * kind of placement at the same postcode, in one period of care.
 *
 * Source: DfE, SSDA903 validation rule 383: a temporary placement is followed by the return to the usual one.
 */
export function returnsToPlacementTest(care: Return): (row: number) => boolean {
  const { PL_POST } = care.Episodes.columns;
  const comeBackTo = placementComeBackTo(care);
  const postcode = (row: number): string => PL_POST.at(row).replaceAll(" ", "").toUpperCase();
  return (row) => {
    const before = comeBackTo(row);
    return before !== undefined && postcode(before) === postcode(row);
  };
}
