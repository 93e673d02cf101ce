import { monthLength } from "./monthLength.ts";

/**
 * The first day of some calendar months that end on a day, as ISO text. Months to the end of a month are whole ones: one
 * to 28 February begins on the 1st, and three years to it begin on 1 March, whatever the length of the February before.
 * To any other day they begin on the day after the same day of the earlier month, or of its last where it is shorter.
 *
 * @param months whole, above nought
 * @example
 * windowStart("2025-03-31", 36); // => "2022-04-01"
 * windowStart("2019-02-28", 36); // => "2016-03-01"
 * windowStart("2019-01-21", 12); // => "2018-01-22"
 */
export function windowStart(to: string, months: number): string {
  const [year = 0, month = 0, day = 0] = to.split("-").map(Number);
  const earlier = monthAt(year, month, -months);
  const earlierLength = monthLength(earlier.year, earlier.month);
  const eve = day === monthLength(year, month) ? earlierLength : Math.min(day, earlierLength);
  return eve === earlierLength
    ? written({ ...monthAt(earlier.year, earlier.month, 1), day: 1 })
    : written({ ...earlier, day: eve + 1 });
}

function monthAt(year: number, month: number, months: number): { readonly year: number; readonly month: number } {
  const sinceZero = year * 12 + (month - 1) + months;
  return { year: Math.floor(sinceZero / 12), month: (((sinceZero % 12) + 12) % 12) + 1 };
}

function written({
  year,
  month,
  day,
}: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): string {
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}
