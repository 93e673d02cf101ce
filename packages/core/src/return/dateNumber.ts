import { calendarOf } from "./calendarOf.ts";
import type { Day } from "./Day.ts";

/** 1 January 1900, and 1 January 2100: the days between which children are born, come and go. */
const [first, end] = [-25_567, 47_482];

/** The dates that were asked for, 0 the others: a return has a few thousand days, and asks for each with every child. */
const known = new Int32Array(end - first);

/** A day as one number of eight digits, by which dates are told apart and in order: 21 January 2019 is 20190121. */
export function dateNumber(day: Day): number {
  const found = known[day - first];
  if (found !== undefined && found !== 0) return found;
  const { year, month, day: dayOfMonth } = calendarOf(day);
  const number = (year * 100 + month) * 100 + dayOfMonth;
  // a day outside these years is no place of the array, which keeps nothing of it
  known[day - first] = number;
  return number;
}
