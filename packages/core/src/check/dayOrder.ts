import { birthday } from "../cohort/birthday.ts";
import { type Day, noDay } from "../return/Day.ts";

/** Whether both days are known and the first is before the second. */
export function isBefore(first: Day, second: Day): boolean {
  return first !== noDay && second !== noDay && first < second;
}

/** Whether both days are known and the first is after the second. */
export function isAfter(first: Day, second: Day): boolean {
  return isBefore(second, first);
}

/** Whether a person born on a day is known to have reached an age by another; an unknown birth is no age. */
export function isAged(birth: Day, age: number, on: Day): boolean {
  return birth !== noDay && on !== noDay && birthday(birth, age) <= on;
}

/** Whether a person born on a day is known to be below an age on another. */
export function isUnder(birth: Day, age: number, on: Day): boolean {
  return birth !== noDay && on !== noDay && birthday(birth, age) > on;
}
