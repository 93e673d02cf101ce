import type { Day } from "../return/Day.ts";
import { dayOf } from "../return/dayOf.ts";

/**
 * Easter Sunday of a year of the Gregorian calendar.
 *
 * Source: the anonymous Gregorian algorithm, Nature, 20 April 1876, as given by Meeus (1991) Astronomical Algorithms,
 * chapter 8.
 *
 * @throws {RangeError} if the year is not a whole number from 1583 to 9999
 */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const golden = year % 19;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sinceMarch = epact + weekday - 7 * late + 114;
  const day = year < 1583 ? undefined : dayOf(year, Math.floor(sinceMarch / 31), (sinceMarch % 31) + 1);
  if (day === undefined) throw new RangeError(`easterSunday requires a year from 1583 to 9999, got ${year}`);
  return day;
}
