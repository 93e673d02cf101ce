import { addDays } from "../return/addDays.ts";
import { addMonths } from "../return/addMonths.ts";
import type { Day } from "../return/Day.ts";
import { dayOf } from "../return/dayOf.ts";
import { dayFromIso } from "../return/isoDate.ts";
import { easterSunday } from "./easterSunday.ts";

/** The day of the week, Sunday being 0. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Holidays that were moved by proclamation: what was due by rule, and what was kept instead. */
const moved: ReadonlyMap<string, string> = new Map([
  ["1995-05-01", "1995-05-08"],
  ["2002-05-27", "2002-06-04"],
  ["2012-05-28", "2012-06-04"],
  ["2020-05-04", "2020-05-08"],
  ["2022-05-30", "2022-06-02"],
]);

/** Holidays kept once: the millennium, jubilees, a royal wedding, a state funeral and a coronation. */
const keptOnce = [
  "1999-12-31",
  "2002-06-03",
  "2011-04-29",
  "2012-06-05",
  "2022-06-03",
  "2022-09-19",
  "2023-05-08",
] as const;

const movedDays: ReadonlyMap<Day, Day> = new Map([...moved].map(([due, kept]) => [dayFromIso(due), dayFromIso(kept)]));

/**
 * The bank holidays of England and Wales in a year, in order, as they fall since 1978: by rule, with the days that were
 * moved or kept once by proclamation up to 2025.
 *
 * Source: Banking and Financial Dealings Act 1971, schedule 1, and the dates published at www.gov.uk/bank-holidays.
 *
 * @throws {RangeError} if the year is not a whole number from 1978 to 9999
 */
export function bankHolidays(year: number): readonly Day[] {
  const newYear = dayOf(year, 1, 1);
  const may = dayOf(year, 5, 1);
  const christmas = dayOf(year, 12, 25);
  if (newYear === undefined || may === undefined || christmas === undefined || year < 1978) {
    throw new RangeError(`bankHolidays requires a year from 1978 to 9999, got ${year}`);
  }
  const easter = easterSunday(year);
  const byRule = [
    firstWorkday(newYear),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(may),
    mondayFrom(addDays(addMonths(may, 1), -7)),
    mondayFrom(addDays(addMonths(may, 4), -7)),
    ...christmasHolidays(christmas),
  ].map((day) => movedDays.get(day) ?? day);
  const once = keptOnce.filter((iso) => iso.startsWith(String(year))).map(dayFromIso);
  return [...byRule, ...once].sort((a, b) => a - b);
}

function mondayFrom(day: Day): Day {
  return addDays(day, (8 - weekdayOf(day)) % 7);
}

function firstWorkday(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

/** Christmas Day and Boxing Day, or the days in lieu of one or both that fall at a weekend. */
function christmasHolidays(christmas: Day): readonly Day[] {
  const weekday = weekdayOf(christmas);
  if (weekday === 5) return [christmas, addDays(christmas, 3)];
  if (weekday === 6) return [addDays(christmas, 2), addDays(christmas, 3)];
  if (weekday === 0) return [addDays(christmas, 1), addDays(christmas, 2)];
  return [christmas, addDays(christmas, 1)];
}
