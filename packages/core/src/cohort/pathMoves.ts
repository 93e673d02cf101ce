import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { EventHistory } from "../stats/eventsWatched.ts";
import type { PlacementJoin } from "./continuesPlacementTest.ts";
import { runAt } from "./episodeRuns.ts";
import type { PeriodOfCare } from "./periodsOfCare.ts";
import { placementsOf } from "./placementsOf.ts";
import { temporaryPlacementTest } from "./temporaryPlacementTest.ts";

/**
 * The moves of a period of care in days since its start, as `eventsWatched` takes them: every placement of it but the
 * first begins with one, also on the day of coming into care.
 *
 * Episodes that are recorded as ending before they began have no length.
 *
 * @param lastDay the last day of which the return can tell
 * @param joins what does not make a new placement
 * @example
 * // came in on 2 September 2016, moved on 15 January and 25 October 2017
 * const child = returnOf(care, ["K268FV92"]);
 * pathMoves(child, dayFromIso("2019-03-31"))(periodsOfCare(child)[0]).events; // => [135, 418]
 */
export function pathMoves(
  care: Return,
  lastDay: Day,
  ...joins: readonly PlacementJoin[]
): (period: PeriodOfCare) => EventHistory {
  const placements = placementsOf(care, ...joins);
  const isTemporary = temporaryPlacementTest(care);
  const isLeftOut = (row: number): boolean => joins.includes("temporary") && isTemporary(row);
  return ({ firstRow, lastRow, start, end }) => {
    const events: number[] = [];
    for (let at = runAt(placements, firstRow) + 1; (placements[at]?.firstRow ?? Infinity) <= lastRow; at += 1) {
      const placement = placements[at];
      if (placement !== undefined && !isLeftOut(placement.firstRow)) events.push(Math.max(0, placement.start - start));
    }
    return { end: end === noDay ? null : Math.max(0, end - start), lastSeen: Math.max(0, lastDay - start), events };
  };
}
