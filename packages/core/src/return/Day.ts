declare const isDay: unique symbol;

/**
 * A date inside the library: whole days since 1970-01-01, as in an `Int32Array`. The difference of two is the days
 * between them; `addDays` and `addMonths` make one of another, and no other number is a day. There is no clock and no
 * time zone.
 */
export type Day = number & { readonly [isDay]: true };

/** The days of many rows in memory, `noDay` where one is missing. */
export interface DayColumn extends Int32Array {
  [row: number]: Day;
  [Symbol.iterator](): ArrayIterator<Day>;
}

/**
 * Whole days since 1970-01-01 as a day: where a calendar date becomes a number, and nowhere else.
 *
 * @example
 * isoFromDay(dayNumber(17_917)); // => "2019-01-21"
 */
export function dayNumber(daysSinceEpoch: number): Day {
  return daysSinceEpoch as Day;
}

/** So many missing days, to be filled. */
export function dayColumn(rows: number): DayColumn {
  return new Int32Array(rows) as DayColumn;
}

/** The one constant that stands for a missing date: an open episode has `dec` equal to `noDay`. */
export const noDay: Day = dayNumber(-(2 ** 31));

/** The day of what has not ended, later than every other. */
export const openEnd: Day = dayNumber(Number.POSITIVE_INFINITY);

/** The day of what has no beginning, earlier than every other. */
export const openStart: Day = dayNumber(Number.NEGATIVE_INFINITY);

/**
 * The earlier of two days.
 *
 * @example
 * isoFromDay(earlierDay(dayFromIso("2024-02-29"), dayFromIso("2024-03-01"))); // => "2024-02-29"
 */
export function earlierDay(day: Day, other: Day): Day {
  return day < other ? day : other;
}

/**
 * The later of two days.
 *
 * @example
 * isoFromDay(laterDay(dayFromIso("2024-02-29"), dayFromIso("2024-03-01"))); // => "2024-03-01"
 */
export function laterDay(day: Day, other: Day): Day {
  return day > other ? day : other;
}

/** The one constant that stands for a missing whole number. */
export const noInteger: number = noDay;
