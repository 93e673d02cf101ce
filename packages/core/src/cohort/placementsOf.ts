import type { Return } from "../return/Return.ts";
import { continuesPlacementTest, type PlacementJoin } from "./continuesPlacementTest.ts";
import { type EpisodeRun, episodeRuns } from "./episodeRuns.ts";
import { oncePerReturn } from "./oncePerReturn.ts";

/**
 * Every placement in the return, in order of child and start: episodes between which only the legal status changed
 * (RNE L) are one placement, and so are those joined as asked. A placement never goes on into another period of care.
 *
 * Source: DfE, SSDA903 code lists (RNE, PLACE).
 */
export const placementsOf: (care: Return, ...joins: readonly PlacementJoin[]) => readonly EpisodeRun[] = oncePerReturn(
  (care: Return, ...joins: readonly PlacementJoin[]) => episodeRuns(care, continuesPlacementTest(care, ...joins)),
);

/** What joins placements wherever the carer stays the same. */
export const joinsWithCarer = [
  "temporary",
  "same-carer",
  "adoption-by-carer",
] as const satisfies readonly PlacementJoin[];

/** Every stay with one carer. */
export function staysWithCarer(care: Return): readonly EpisodeRun[] {
  return placementsOf(care, ...joinsWithCarer);
}
