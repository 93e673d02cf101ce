import type { Return } from "../return/Return.ts";
import { continuesCareTest } from "./continuesCareTest.ts";
import { temporaryPlacementTest } from "./temporaryPlacementTest.ts";

/**
 * A function from an episode to the episode that holds the child's usual placement: the episode itself, or, in a
 * temporary placement (T0 to T4), the last one before it in the same period of care that is not temporary. Where there
 * is none the temporary episode stands.
 *
 * Source: the release prints no temporary group and its groups add to the total; that the child is counted in the
 * placement held before is our reading.
 */
export function usualPlacementRow(care: Return): (row: number) => number {
  const isTemporary = temporaryPlacementTest(care);
  const continuesCare = continuesCareTest(care);
  return (row) => {
    let usual = row;
    while (isTemporary(usual) && continuesCare(usual)) usual -= 1;
    return isTemporary(usual) ? row : usual;
  };
}
