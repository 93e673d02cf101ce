import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";

/**
 * The latest day on which an episode of the return begins or ends, or `noDay` where there is none.
 *
 * @example
 * isoFromDay(latestDay(care)); // => "2019-03-29"
 */
export function latestDay(care: Return): Day {
  let latest = noDay;
  for (const days of [care.Episodes.columns.DECOM, care.Episodes.columns.DEC]) {
    for (let row = 0; row < days.length; row += 1) {
      const day = days[row] ?? noDay;
      if (day > latest) latest = day;
    }
  }
  return latest;
}
