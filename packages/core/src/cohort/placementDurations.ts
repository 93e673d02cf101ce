import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import type { DurationByCause } from "../stats/cumulativeIncidence.ts";
import { continuesCareTest } from "./continuesCareTest.ts";
import { placementsOf } from "./placementsOf.ts";
import { temporaryPlacementTest } from "./temporaryPlacementTest.ts";

/** How long one placement lasted, in days. */
export interface PlacementDuration extends DurationByCause {
  /** place of the child in `Return.children` */
  readonly child: number;
  /** row of the first episode in the placement */
  readonly episode: number;
  readonly began: Day;
  /** what ended it; null where it lasted beyond the last day */
  readonly cause: "moved" | "left-care" | null;
}

/**
 * The placements that touch a period, and how they ended: by a move to another placement, or with care itself. Those
 * that last beyond the period last longer than they have so far, and those that began before it are watched from its
 * first day on, so that they go into `cumulativeIncidence` and `kaplanMeier` as they are. Changes of legal status and
 * temporary placements with the return from them do not end a placement, nor does placement for adoption with the
 * present carer.
 *
 * Source: DfE, SSDA903 code lists (RNE, PLACE, REC).
 *
 * @example
 * // came in on 2 September 2016, moved on 15 January and 25 October 2017
 * const child = returnOf(care, ["K268FV92"]);
 * const placements = placementDurations(child, { from: dayFromIso("2016-04-01"), to: dayFromIso("2019-03-31") });
 * placements.map(({ exit, cause }) => [exit, cause]); // => [[135, "moved"], [283, "moved"], [522, null]]
 */
export function placementDurations(care: Return, { from, to }: Period): readonly PlacementDuration[] {
  const continuesCare = continuesCareTest(care);
  const isTemporary = temporaryPlacementTest(care);
  return placementsOf(care, "temporary", "adoption-by-carer").flatMap(
    ({ child, firstRow, lastRow, start, end }): readonly PlacementDuration[] => {
      if (start === noDay || start > to || isTemporary(firstRow)) return [];
      const hasEnded = end !== noDay && end <= to;
      const exit = (hasEnded ? end : to) - start;
      const unwatched = from - 1 - start;
      if (exit < 0 || (unwatched >= 0 && exit <= unwatched)) return [];
      const cause = !hasEnded ? null : continuesCare(lastRow + 1) ? "moved" : "left-care";
      return [{ child, episode: firstRow, began: start, ...(unwatched > 0 && { entry: unwatched }), exit, cause }];
    },
  );
}
