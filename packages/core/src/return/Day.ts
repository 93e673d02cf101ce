/**
 * A date inside the library: whole days since 1970-01-01, as in an `Int32Array`. Adding one is the next day, and
 * the difference of two is the days between them; there is no clock and no time zone.
 */
export type Day = number;

/** The one constant that stands for a missing date: an open episode has `dec` equal to `noDay`. */
export const noDay: Day = -(2 ** 31);

/** The one constant that stands for a missing whole number. */
export const noInteger = noDay;
