import { calendarOf } from "../../return/calendarOf.ts";
import { dayNumber } from "../../return/Day.ts";
import { daysBeforeSerial, type SerialSystem } from "../date/possibleDays.ts";

const secondsOfDay = 86_400;

/** Excel counts a 29 February 1900, which never was. */
const leapDayThatNeverWas = 60;

/**
 * The day that a number of a workbook stands for, as DD/MM/YYYY, with its time where it has one; nothing where the number
 * is that of no day, as nought is.
 *
 * Source: ECMA-376 part 1, 18.17.4 (dates and times).
 *
 * @example
 * dayOfSerial(45_383, "1900"); // => "01/04/2024"
 * dayOfSerial(43_921.5, "1904"); // => "01/04/2024 12:00:00"
 */
export function dayOfSerial(serial: number, system: SerialSystem): string | undefined {
  const seconds = Math.round(serial * secondsOfDay);
  const number = Math.floor(seconds / secondsOfDay);
  const since1970 = number - daysBeforeSerial[system] + (system === "1900" && number < leapDayThatNeverWas ? 1 : 0);
  const { year, month, day } = calendarOf(dayNumber(since1970));
  if (serial < 1 || year > 9999) return undefined;
  const date = `${twoDigits(day)}/${twoDigits(month)}/${year}`;
  const time = seconds % secondsOfDay;
  if (time === 0) return date;
  const [hours, minutes] = [Math.floor(time / 3600), Math.floor(time / 60) % 60];
  return `${date} ${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(time % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
