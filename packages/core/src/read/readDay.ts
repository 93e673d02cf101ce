import { type Day, noDay } from "../return/Day.ts";
import { dayOf } from "../return/dayOf.ts";

/** What a date cell holds: its day, or `noDay` with what is wrong with it as the end of a sentence. */
export interface DateCell {
  readonly day: Day;
  readonly fault?: string;
  /** how it is written where that is understood but is not DD/MM/YYYY */
  readonly writtenAs?: "YYYY-MM-DD" | "a date with a time";
}

const british = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const midnight = /[ T]00:00(?::00(?:\.0{1,9})?)?(?:Z|[+-]00:00)?$/;
const ask = "write it as DD/MM/YYYY";

const faultyForms: readonly (readonly [form: RegExp, fault: string])[] = [
  [/[ T]\d{1,2}:\d{2}/, `has a time of day; ${ask}`],
  [/^\d{1,2}\/\d{1,2}\/\d{2}$/, `has a year of two digits; ${ask}`],
  [/^\d{1,2}\/\d{1,2}\/\d{4}$/, `has one digit for its day or month, so that their order is uncertain; ${ask}`],
  [/^\d{5}(?:\.\d+)?$/, `looks like the serial number that Excel keeps for a date; ${ask}`],
  [/^\d{1,4}[-. ]\d{1,2}[-. ]\d{1,4}$/, `is not written with slashes; ${ask}`],
];

function fault(text: string): DateCell {
  const form = faultyForms.find(([pattern]) => pattern.test(text));
  return { day: noDay, fault: form?.[1] ?? `is not a date; ${ask}` };
}

function calendarDay(year: number, month: number, day: number): DateCell {
  const found = dayOf(year, month, day);
  if (found === undefined) {
    return month > 12 && day <= 12
      ? { day: noDay, fault: `seems to have its month first; ${ask}, and look at the whole column` }
      : { day: noDay, fault: `is not a date of the calendar; ${ask}` };
  }
  if (year < 1900 || year > 2099) return { day: noDay, fault: `has a year outside 1900 to 2099; ${ask}` };
  return { day: found };
}

/**
 * Reads a date cell. DD/MM/YYYY is the form of the return; YYYY-MM-DD, and either with a time of midnight, mean one
 * day only and are read as well. Any other form could mean two days, and is never guessed at.
 *
 * @param text the cell without the spaces around it; blank is no date, and no fault
 */
export function readDay(text: string): DateCell {
  if (text === "") return { day: noDay };
  const date = text.replace(midnight, "");
  const asBritish = british.exec(date);
  const asIso = iso.exec(date);
  if (asBritish === null && asIso === null) return fault(text);
  const [year, month, dayOfMonth] =
    asBritish === null ? [asIso?.[1], asIso?.[2], asIso?.[3]] : [asBritish[3], asBritish[2], asBritish[1]];
  const cell = calendarDay(Number(year), Number(month), Number(dayOfMonth));
  if (cell.fault !== undefined) return cell;
  if (date !== text) return { ...cell, writtenAs: "a date with a time" };
  return asIso === null ? cell : { ...cell, writtenAs: "YYYY-MM-DD" };
}
