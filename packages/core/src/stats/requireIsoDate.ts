import { monthLength } from "./monthLength.ts";

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Throws a RangeError unless the text is a day of the calendar written YYYY-MM-DD. */
export function requireIsoDate(caller: string, text: string): void {
  const [year = 0, month = 0, day = 0] = pattern.exec(text)?.slice(1).map(Number) ?? [];
  if (!(day >= 1 && day <= monthLength(year, month))) {
    throw new RangeError(`${caller} needs dates as YYYY-MM-DD, not ${text}.`);
  }
}
