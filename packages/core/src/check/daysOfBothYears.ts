import { type Day, noDay } from "../return/Day.ts";
import type { CheckContext } from "./CheckContext.ts";
import { episodesOf } from "./episodesOf.ts";

/**
 * The days that a child was in care from some day on, by this return and last year's together, other than for short
 * breaks. An episode that both have is counted once, as this year's return has it.
 */
export function daysOfBothYears({ care, lastYear, to }: CheckContext): (child: number, from: Day) => number {
  const now = episodesOf(care);
  const then = lastYear && episodesOf(lastYear.care);
  return (child, from) => {
    const began = new Set<Day>();
    let days = 0;
    const add = ({ first, end, began: start, ended, isShortBreak }: typeof now, c: number): void => {
      for (let row = first(c); row < end(c); row += 1) {
        if (isShortBreak(row) || began.has(start(row))) continue;
        began.add(start(row));
        const last = ended(row) === noDay ? to : Math.min(ended(row), to);
        days += Math.max(0, last - Math.max(start(row), from));
      }
    };
    add(now, child);
    if (then !== undefined) add(then, lastYear?.childAt[child] ?? -1);
    return days;
  };
}
