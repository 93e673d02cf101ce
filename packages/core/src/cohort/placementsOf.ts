import type { Return } from "../return/Return.ts";
import { codeTest } from "./codeTest.ts";
import { continuesCareTest } from "./continuesCareTest.ts";
import { type EpisodeRun, episodeRuns } from "./episodeRuns.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { returnsToPlacementTest } from "./returnsToPlacementTest.ts";
import { temporaryPlacementTest } from "./temporaryPlacementTest.ts";

/**
 * What does not end a placement: a `temporary` one (T0 to T4) with the return from it, a move with the `same-carer`
 * (RNE T or U), or `adoption-by-carer`, that is placement for adoption with the present carer (A3, A5).
 */
export type PlacementJoin = "temporary" | "same-carer" | "adoption-by-carer";

/**
 * Every placement in the return, in order of child and start: episodes between which only the legal status changed
 * (RNE L) are one placement, and so are those joined as asked. A placement never goes on into another period of care.
 *
 * Source: DfE, SSDA903 code lists (RNE, PLACE).
 */
export const placementsOf: (care: Return, ...joins: readonly PlacementJoin[]) => readonly EpisodeRun[] = oncePerReturn(
  (care: Return, ...joins: readonly PlacementJoin[]) => {
    const { RNE, PLACE } = care.Episodes.columns;
    const continuesCare = continuesCareTest(care);
    const isTemporary = temporaryPlacementTest(care);
    const returns = returnsToPlacementTest(care);
    const sameCarer = codeTest(RNE, joins.includes("same-carer") ? ["L", "T", "U"] : ["L"]);
    const byCarer = codeTest(PLACE, joins.includes("adoption-by-carer") ? ["A3", "A5"] : []);
    const overTemporary = joins.includes("temporary");
    return episodeRuns(
      care,
      (row) =>
        continuesCare(row) && (sameCarer(row) || byCarer(row) || (overTemporary && (isTemporary(row) || returns(row)))),
    );
  },
);

/** Every stay with one carer: placements joined wherever the carer stays the same. */
export function staysWithCarer(care: Return): readonly EpisodeRun[] {
  return placementsOf(care, "temporary", "same-carer", "adoption-by-carer");
}
