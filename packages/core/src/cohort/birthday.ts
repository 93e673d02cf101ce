import type { Day } from "../return/Day.ts";
import { dateNumber } from "../return/dateNumber.ts";
import { dayOf } from "../return/dayOf.ts";

/**
 * The day on which a child reaches an age. A child born on 29 February has the birthday on 1 March in other years,
 * the rule of the Family Law Reform Act 1969 for reaching an age at the start of the anniversary.
 *
 * @param birth day number of the date of birth
 * @param age completed years, whole; negative for a year before birth
 * @throws {RangeError} if the birthday lies beyond the year 9999
 * @example
 * isoFromDay(birthday(dayFromIso("2004-02-29"), 18)); // => "2022-03-01"
 */
export function birthday(birth: Day, age: number): Day {
  const born = dateNumber(birth);
  const [year, month, day] = [Math.floor(born / 10_000), Math.floor(born / 100) % 100, born % 100];
  const found = dayOf(year + age, month, day) ?? dayOf(year + age, 3, 1);
  if (found === undefined) throw new RangeError(`birthday cannot reach age ${age} from year ${year}`);
  return found;
}
