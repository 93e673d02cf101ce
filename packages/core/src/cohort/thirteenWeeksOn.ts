import { addDays } from "../return/addDays.ts";
import { type Day, earlierDay, laterDay, noDay, openEnd } from "../return/Day.ts";
import { birthday } from "./birthday.ts";

const thirteenWeeks = 91;

/**
 * The day on which a child is looked after for the 91st day since the 14th birthday, which makes 13 weeks in all, or
 * `openEnd` where that was never so before the 18th. Whoever is looked after now is taken to stay so.
 *
 * Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 40.
 *
 * @param periods in order of start; `end` is `noDay` while looked after
 */
export function thirteenWeeksOn(birth: Day, periods: readonly { readonly start: Day; readonly end: Day }[]): Day {
  const fourteen = birthday(birth, 14);
  const eighteen = birthday(birth, 18);
  let days = 0;
  let counted = fourteen;
  for (const { start, end } of periods) {
    const from = laterDay(start, counted);
    const to = end === noDay ? eighteen : earlierDay(end, eighteen);
    if (to <= from) continue;
    if (days + to - from >= thirteenWeeks) return addDays(from, thirteenWeeks - days - 1);
    days += to - from;
    counted = to;
  }
  return openEnd;
}
