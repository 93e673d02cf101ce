import type { Return } from "../return/Return.ts";
import { codeTest } from "./codeTest.ts";
import { continuesCareTest } from "./continuesCareTest.ts";
import { returnsToPlacementTest } from "./returnsToPlacementTest.ts";
import { temporaryPlacementTest } from "./temporaryPlacementTest.ts";

/**
 * What does not end a placement: a `temporary` one (T0 to T4) with the return from it, a move with the `same-carer`
 * (RNE T or U), or `adoption-by-carer`, that is placement for adoption with the present carer (A3, A5).
 */
export type PlacementJoin = "temporary" | "same-carer" | "adoption-by-carer";

/**
 * A test for episodes that carry on the placement of the row before them: only the legal status changed (RNE L), or what
 * changed does not end a placement, as asked. A placement never goes on into another period of care.
 *
 * Source: DfE, SSDA903 code lists (RNE, PLACE).
 */
export function continuesPlacementTest(care: Return, ...joins: readonly PlacementJoin[]): (row: number) => boolean {
  const { RNE, PLACE } = care.Episodes.columns;
  const continuesCare = continuesCareTest(care);
  const isTemporary = temporaryPlacementTest(care);
  const returns = returnsToPlacementTest(care);
  const sameCarer = codeTest(RNE, joins.includes("same-carer") ? ["L", "T", "U"] : ["L"]);
  const byCarer = codeTest(PLACE, joins.includes("adoption-by-carer") ? ["A3", "A5"] : []);
  const overTemporary = joins.includes("temporary");
  return (row) =>
    continuesCare(row) && (sameCarer(row) || byCarer(row) || (overTemporary && (isTemporary(row) || returns(row))));
}
