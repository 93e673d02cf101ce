import type { Return } from "../return/Return.ts";
import { continuesCareTest } from "./continuesCareTest.ts";
import { temporaryPlacementTest } from "./temporaryPlacementTest.ts";

/**
 * A test for episodes in which a child comes back from a temporary placement to the placement held before it: the same
 * kind of placement at the same postcode, in one period of care.
 *
 * Source: DfE, SSDA903 validation rule 383: a temporary placement is followed by the return to the usual one.
 */
export function returnsToPlacementTest(care: Return): (row: number) => boolean {
  const { PLACE, PL_POST } = care.Episodes.columns;
  const isTemporary = temporaryPlacementTest(care);
  const continuesCare = continuesCareTest(care);
  const postcode = (row: number): string => PL_POST.at(row).replaceAll(" ", "").toUpperCase();
  return (row) => {
    if (isTemporary(row) || !continuesCare(row) || !isTemporary(row - 1)) return false;
    let before = row - 1;
    while (isTemporary(before) && continuesCare(before)) before -= 1;
    return PLACE.values[before] === PLACE.values[row] && postcode(before) === postcode(row);
  };
}
