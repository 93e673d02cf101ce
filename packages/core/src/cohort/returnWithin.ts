import { type Day, noDay } from "../return/Day.ts";
import type { DurationByCause } from "../stats/cumulativeIncidence.ts";
import type { CarePath } from "./carePaths.ts";

/** Whether a child who left care was back within so many days, and if not why. */
export type ReturnOutcome = "returned" | "turned-18" | "cannot-return" | "away";

/** Why a child who has left care for so long can no longer come back, or has. */
export type ReturnCause = "returned" | "turned-18" | "died" | "adopted";

/**
 * Whether a child who left care was back within so many days, the last of them included. Of those who were not, some could
 * not be: they had died, or were adopted, and an adopted child who comes into care has a new identifier; some had turned 18. Null
 * where the child has not left, or the days had not passed by the last day that is watched.
 *
 * @param lastDay the last day of which the return can tell
 * @example
 * // left on 6 April 2011, came back on 27 August 2013: 874 days
 * const [path] = carePaths(returnOf(care, ["K8NS3L83"]));
 * returnWithin(path, 365, dayFromIso("2019-03-31")); // => "away"
 * returnWithin(path, 874, dayFromIso("2019-03-31")); // => "returned"
 */
export function returnWithin({ end, wayOut, back, adult }: CarePath, days: number, lastDay: Day): ReturnOutcome | null {
  if (wayOut === null || end + days > lastDay) return null;
  if (back !== noDay && back - end <= days) return "returned";
  if (wayOut === "died" || wayOut === "adoption") return "cannot-return";
  return adult !== noDay && adult - end <= days ? "turned-18" : "away";
}

/**
 * For how many days a child who left care was away, and what ended that, as `cumulativeIncidence` takes them: back in care,
 * turned 18 or died; null while the child was still away on the last day. Who has been adopted, died or turned 18 on the day
 * of leaving could not come back from the first day on. Undefined where the child had not left by then.
 *
 * @param lastDay the last day of which the return can tell
 * @example
 * // left on 6 April 2011, came back on 27 August 2013
 * const paths = carePaths(returnOf(care, ["K8NS3L83"]));
 * timeAway(paths[0], dayFromIso("2019-03-31")); // => {"exit":874,"cause":"returned"}
 * timeAway(paths[0], dayFromIso("2012-04-06")); // => {"exit":366,"cause":null}
 */
export function timeAway({ end, wayOut, back, adult }: CarePath, lastDay: Day): DurationByCause | undefined {
  if (wayOut === null || end > lastDay) return undefined;
  if (wayOut === "died") return { exit: 0, cause: "died" satisfies ReturnCause };
  if (wayOut === "adoption") return { exit: 0, cause: "adopted" satisfies ReturnCause };
  const returned = back !== noDay && back <= lastDay ? Math.max(0, back - end) : Infinity;
  const grown = adult !== noDay && adult <= lastDay ? Math.max(0, adult - end) : Infinity;
  if (returned <= grown && returned < Infinity) return { exit: returned, cause: "returned" satisfies ReturnCause };
  if (grown < Infinity) return { exit: grown, cause: "turned-18" satisfies ReturnCause };
  return { exit: lastDay - end, cause: null };
}
