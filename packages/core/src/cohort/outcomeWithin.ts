import { type Day, noDay } from "../return/Day.ts";
import type { CarePath, WayOut } from "./carePaths.ts";

/** What became of a child within so many days of coming into care. */
export type EntryOutcome = WayOut | "in-care" | "not-recorded";

/**
 * What became of a child within so many days of coming into care, the last of them included: the way out of care, or still
 * in it. Null where the days had not passed by the last day that is watched, whatever is known by then: those who
 * have left already would make leaving look more frequent than it is.
 *
 * @param lastDay the last day of which the return can tell
 * @example
 * // came in on 2 April 2011 and went home after 4 days
 * const [path] = carePaths(returnOf(care, ["K8NS3L83"]));
 * outcomeWithin(path, 30, dayFromIso("2019-03-31")); // => "home"
 * outcomeWithin(path, 3, dayFromIso("2019-03-31")); // => "in-care"
 * outcomeWithin(path, 30, dayFromIso("2011-04-30")); // => null
 */
export function outcomeWithin({ start, end, wayOut }: CarePath, days: number, lastDay: Day): EntryOutcome | null {
  if (start === noDay || start + days > lastDay) return null;
  return end === noDay || end - start > days ? "in-care" : (wayOut ?? "not-recorded");
}
