import { type Day, dayNumber, noDay } from "../../return/Day.ts";
import { dayOf } from "../../return/dayOf.ts";
import type { DateOrder } from "./DateOrder.ts";

/** What a text that is written as a date can mean. */
export interface PossibleDays {
  /** how it is written, as the end of "is written as" */
  readonly writtenAs: string;
  /** its day by the order of its numbers, without the orders in which it is no day of 1900 to 2099 */
  readonly days: Readonly<Partial<Record<DateOrder, Day>>>;
  /** false where it means one day in whatever order the numbers of the column stand */
  readonly needsOrder: boolean;
  /** whether it is DD/MM/YYYY, if need be with a time, which is day first where nothing says otherwise */
  readonly isOwnForm: boolean;
  /** whether its year has two digits */
  readonly hasShortYear: boolean;
}

/** The date system of a workbook: its serial number 0 is the last day of 1899, or the first of 1904. */
export type SerialSystem = "1900" | "1904";

type Part = "day" | "month" | "year";

interface Form {
  /** its three groups are the parts of the date */
  readonly shape: RegExp;
  readonly writtenAs: string;
  /** what the groups are, by order where the order matters */
  readonly parts: Readonly<Partial<Record<DateOrder, readonly Part[]>>> | readonly Part[];
}

const shortYear = "a date with a year of two digits, from 1950 to 2049";
const byName = "a date with the name of its month";

const dayFirst = ["day", "month", "year"] as const;
const monthFirst = ["month", "day", "year"] as const;
const yearFirst = ["year", "month", "day"] as const;

/** After `tidied`, every part of a date is between slashes. */
// by no library: to load `parse` of date-fns alone took half of the start of `lac`, as Node reads its manifest of 200 kB
// anew with each of its modules, and 190 MB
const forms: readonly Form[] = [
  {
    shape: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    writtenAs: "a date in numbers otherwise than DD/MM/YYYY",
    parts: { "day first": dayFirst, "month first": monthFirst },
  },
  {
    shape: /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/,
    writtenAs: shortYear,
    parts: { "day first": dayFirst, "month first": monthFirst, "year first": yearFirst },
  },
  { shape: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, writtenAs: "YYYY-MM-DD", parts: yearFirst },
  { shape: /^((?:19|20)\d\d)(0\d|1[0-2])(\d\d)$/, writtenAs: "YYYYMMDD", parts: yearFirst },
  {
    shape: /^(\d\d)(\d\d)(\d{4})$/,
    writtenAs: "a date without separators",
    parts: { "day first": dayFirst, "month first": monthFirst },
  },
  { shape: /^(\d{1,2})\/([a-z]{3,9})\/(\d{4})$/, writtenAs: byName, parts: dayFirst },
  { shape: /^([a-z]{3,9})\/(\d{1,2})\/(\d{4})$/, writtenAs: byName, parts: monthFirst },
  { shape: /^(\d{4})\/([a-z]{3,9})\/(\d{1,2})$/, writtenAs: byName, parts: yearFirst },
  { shape: /^(\d{1,2})\/([a-z]{3,9})\/(\d{2})$/, writtenAs: `${byName} and a year of two digits`, parts: dayFirst },
  { shape: /^([a-z]{3,9})\/(\d{1,2})\/(\d{2})$/, writtenAs: `${byName} and a year of two digits`, parts: monthFirst },
];

// biome-ignore format: names are read along their lines
const months = [
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
];

const time =
  /(?:[T ]|, ?|:(?=\d\d:))(\d{1,2})[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?( ?(?:z|utc|gmt|[+-]\d\d:?(?:\d\d)?))?$/i;

/** The serial number of 1 January 1970. */
export const daysBeforeSerial: Readonly<Record<SerialSystem, number>> = { "1900": 25_569, "1904": 24_107 };

/**
 * The days that a text can mean, if it is written as people and their programs write dates: with slashes, dashes, dots
 * or blanks; with a day or month of one digit; the year first or last, of four digits or two; the month as a number or
 * by its name; as the serial number that Excel keeps; with a time of day, which is passed over. A year of two digits is
 * one of 1950 to 2049: no child of a return was born before, and no return is of later.
 *
 * @param text the cell, tidied of what cannot be seen
 * @param system the date system of the workbook that the text is from
 * @returns nothing where it is written as no date
 * @example
 * isoFromDay(possibleDays("31 March 2025")?.days["day first"] ?? noDay); // => "2025-03-31"
 * Object.keys(possibleDays("3/4/2025")?.days ?? {}); // => ["day first", "month first"]
 */
export function possibleDays(text: string, system: SerialSystem = "1900"): PossibleDays | undefined {
  const usual = usualForm.exec(text);
  if (usual !== null) return inUsualForm(usual);
  if (/^[1-9]\d{4}(?:\.\d+)?$/.test(text)) {
    const day = inRange(dayNumber(Math.floor(Number(text)) - daysBeforeSerial[system]));
    return only("the serial number that Excel keeps for a date", day);
  }
  const clock = time.exec(text);
  const date = tidied(clock === null ? text : text.slice(0, clock.index));
  const form = forms.find(({ shape }) => shape.test(date));
  if (form === undefined) return undefined;
  const { shape, parts } = form;
  const [, ...found] = shape.exec(date) ?? [];
  const writtenAs = clock === null ? form.writtenAs : "a date with a time";
  if (isOneOrder(parts)) {
    const day = only(writtenAs, dayIn(found, parts), clock !== null && isLateInUtc(clock) ? text : undefined);
    return { ...day, hasShortYear: isShort(found[parts.indexOf("year")]) };
  }
  const days = Object.entries(parts).map(([order, inOrder]) => [order, dayIn(found, inOrder)]);
  return {
    writtenAs,
    days: Object.fromEntries(days.filter(([, day]) => day !== undefined)),
    needsOrder: true,
    isOwnForm: /^\d\d\/\d\d\/\d{4} ?$/.test(text.slice(0, clock?.index ?? 0)),
    hasShortYear: form.writtenAs === shortYear,
  };
}

/** The form of the return and that of databases, which most cells have, and are read before any other. */
const usualForm = /^(?:(\d\d)\/(\d\d)\/(\d{4})|(\d{4})-(\d\d)-(\d\d))$/;

function inUsualForm([, one = "", two = "", year = "", ...iso]: RegExpExecArray): PossibleDays {
  if (iso[0] !== undefined) return only("YYYY-MM-DD", dayIn(iso, yearFirst));
  const [british, american] = [dayIn([one, two, year], dayFirst), dayIn([one, two, year], monthFirst)];
  const days = {
    ...(british !== undefined && { "day first": british }),
    ...(american !== undefined && { "month first": american }),
  };
  return { writtenAs: "DD/MM/YYYY", days, needsOrder: true, isOwnForm: true, hasShortYear: false };
}

function only(writtenAs: string, day: Day | undefined, instant?: string): PossibleDays {
  const own = instant === undefined ? day : (dayInLondon(instant) ?? day);
  const days = own === undefined ? {} : { "day first": own, "month first": own, "year first": own };
  return { writtenAs, days, needsOrder: false, isOwnForm: false, hasShortYear: false };
}

/** The parts of a date between slashes, in small letters: without the day of the week, "of", commas and the ends of ordinals. */
function tidied(text: string): string {
  return text
    .toLowerCase()
    .trim()
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[,. ]+/, "")
    .replace(/(\d)(?:st|nd|rd|th)\b/, "$1")
    .replace(/\bof\b|,/g, " ")
    .replace(/\bsept\b/, "sep")
    .replace(/\s*[-./\\\s]\s*/g, "/")
    .replace(/(\d)([a-z])/g, "$1/$2")
    .replace(/([a-z])(\d)/g, "$1/$2");
}

function isShort(year: string | undefined): boolean {
  return year?.length === 2;
}

function isOneOrder(parts: Form["parts"]): parts is readonly Part[] {
  return Array.isArray(parts);
}

/** The day of the parts of a date, of which one is a year of four digits or two, and one a month by number or by name. */
function dayIn(found: readonly string[], parts: readonly Part[]): Day | undefined {
  const [year = "", month = "", day = ""] = yearFirst.map((part) => found[parts.indexOf(part)]);
  return inRange(dayOf(yearIn(year), monthIn(month), Number(day)) ?? noDay);
}

function yearIn(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** A month by its number, its name or the first three letters of that; 0 where it is none. */
function monthIn(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return months.findIndex((name) => name === text || name.slice(0, 3) === text) + 1;
}

const first = dayOf(1900, 1, 1) ?? noDay;
const last = dayOf(2099, 12, 31) ?? noDay;

function inRange(day: Day): Day | undefined {
  return day >= first && day <= last ? day : undefined;
}

/** Programs that keep midnight as an instant write a summer's day as 23:00 of the day before, in Greenwich. */
function isLateInUtc([, hour, zone = ""]: RegExpExecArray): boolean {
  return hour === "23" && /^ ?(?:z|utc|gmt|[+-]00:?(?:00)?)$/i.test(zone);
}

let london: Intl.DateTimeFormat | undefined;

function dayInLondon(instant: string): Day | undefined {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return undefined;
  london ??= new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short" });
  const [year, month, day] = london.format(moment).split("-").map(Number);
  return inRange(dayOf(year ?? 0, month ?? 0, day ?? 0) ?? noDay);
}
