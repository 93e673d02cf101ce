import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { birthday } from "./birthday.ts";
import { shortBreakTest } from "./shortBreakTest.ts";

const thirteenWeeks = 91;

/**
 * Whether a young person qualifies for support on leaving care by a day: looked after for 13 weeks or more in all since
 * the 14th birthday, some of it after the 16th. Series of short breaks (V3, V4) do not count.
 *
 * Source: Children Act 1989, schedule 2, paragraph 19B; Care Leavers (England) Regulations 2010, regulation 3.
 */
export function leavingCareTest(care: Return): (child: number, birth: Day, day: Day) => boolean {
  const { firstRow, columns } = care.Episodes;
  const isShortBreak = shortBreakTest(care);
  return (child, birth, day) => {
    const from = birthday(birth, 14);
    const sixteen = birthday(birth, 16);
    let days = 0;
    let after16 = false;
    for (let row = firstRow[child] ?? 0; row < (firstRow[child + 1] ?? 0); row += 1) {
      const began = columns.DECOM[row] ?? noDay;
      const ended = columns.DEC[row] ?? noDay;
      if (began === noDay || isShortBreak(row)) continue;
      const stop = Math.min(ended === noDay ? Infinity : ended, day + 1);
      days += Math.max(0, stop - Math.max(began, from));
      if (stop > Math.max(began, sixteen)) after16 = true;
    }
    return days >= thirteenWeeks && after16;
  };
}
