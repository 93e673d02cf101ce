import { parse } from "date-fns/parse";
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
}

/** The date system of a workbook: its serial number 0 is the last day of 1899, or the first of 1904. */
export type SerialSystem = "1900" | "1904";

interface Form {
  readonly shape: RegExp;
  readonly writtenAs: string;
  /** patterns of date-fns, by order where the order matters */
  readonly patterns: Readonly<Partial<Record<DateOrder, string>>> | string;
}

const shortYear = "a date with a year of two digits, from 1950 to 2049";
const byName = "a date with the name of its month";

/** After `tidied`, every part of a date is between slashes. */
const forms: readonly Form[] = [
  {
    shape: /^\d{1,2}\/\d{1,2}\/\d{4}$/,
    writtenAs: "a date in numbers otherwise than DD/MM/YYYY",
    patterns: { "day first": "d/M/yyyy", "month first": "M/d/yyyy" },
  },
  {
    shape: /^\d{1,2}\/\d{1,2}\/\d{2}$/,
    writtenAs: shortYear,
    patterns: { "day first": "d/M/yy", "month first": "M/d/yy", "year first": "yy/M/d" },
  },
  { shape: /^\d{4}\/\d{1,2}\/\d{1,2}$/, writtenAs: "YYYY-MM-DD", patterns: "yyyy/M/d" },
  { shape: /^(?:19|20)\d\d(?:0\d|1[0-2])\d\d$/, writtenAs: "YYYYMMDD", patterns: "yyyyMMdd" },
  {
    shape: /^\d{8}$/,
    writtenAs: "a date without separators",
    patterns: { "day first": "ddMMyyyy", "month first": "MMddyyyy" },
  },
  { shape: /^\d{1,2}\/[a-z]{3,9}\/\d{4}$/, writtenAs: byName, patterns: "d/MMMM/yyyy" },
  { shape: /^[a-z]{3,9}\/\d{1,2}\/\d{4}$/, writtenAs: byName, patterns: "MMMM/d/yyyy" },
  { shape: /^\d{4}\/[a-z]{3,9}\/\d{1,2}$/, writtenAs: byName, patterns: "yyyy/MMMM/d" },
  { shape: /^\d{1,2}\/[a-z]{3,9}\/\d{2}$/, writtenAs: `${byName} and a year of two digits`, patterns: "d/MMMM/yy" },
  { shape: /^[a-z]{3,9}\/\d{1,2}\/\d{2}$/, writtenAs: `${byName} and a year of two digits`, patterns: "MMMM/d/yy" },
];

const time =
  /(?:[T ]|, ?|:(?=\d\d:))(\d{1,2})[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?( ?(?:z|utc|gmt|[+-]\d\d:?(?:\d\d)?))?$/i;

/** date-fns puts a year of two digits into the hundred years of which this is the fiftieth: 1950 to 2049. */
const middleOfShortYears = new Date(2000, 0, 1);

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
  const writtenAs = clock === null ? form.writtenAs : "a date with a time";
  if (typeof form.patterns === "string") {
    return only(writtenAs, dayIn(date, form.patterns), clock !== null && isLateInUtc(clock) ? text : undefined);
  }
  const days = Object.entries(form.patterns).map(([order, pattern]) => [order, dayIn(date, pattern)]);
  return {
    writtenAs,
    days: Object.fromEntries(days.filter(([, day]) => day !== undefined)),
    needsOrder: true,
    isOwnForm: /^\d\d\/\d\d\/\d{4} ?$/.test(text.slice(0, clock?.index ?? 0)),
  };
}

/** The form of the return and that of databases, which most cells have, without a library. */
const usualForm = /^(?:(\d\d)\/(\d\d)\/(\d{4})|(\d{4})-(\d\d)-(\d\d))$/;

function inUsualForm([, one, two, year, isoYear, isoMonth, isoDay]: RegExpExecArray): PossibleDays {
  const dayIn = (y = "", m = "", d = ""): Day | undefined => inRange(dayOf(Number(y), Number(m), Number(d)) ?? noDay);
  if (isoYear !== undefined) return only("YYYY-MM-DD", dayIn(isoYear, isoMonth, isoDay));
  const [dayFirst, monthFirst] = [dayIn(year, two, one), dayIn(year, one, two)];
  const days = {
    ...(dayFirst !== undefined && { "day first": dayFirst }),
    ...(monthFirst !== undefined && { "month first": monthFirst }),
  };
  return { writtenAs: "DD/MM/YYYY", days, needsOrder: true, isOwnForm: true };
}

function only(writtenAs: string, day: Day | undefined, instant?: string): PossibleDays {
  const own = instant === undefined ? day : (dayInLondon(instant) ?? day);
  const days = own === undefined ? {} : { "day first": own, "month first": own, "year first": own };
  return { writtenAs, days, needsOrder: false, isOwnForm: false };
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

/** The patterns of date-fns take fewer digits than they show, so that the shape of the text must be known before. */
function dayIn(date: string, pattern: string): Day | undefined {
  const found = parse(date, pattern, middleOfShortYears);
  if (Number.isNaN(found.getTime())) return undefined;
  return inRange(dayOf(found.getFullYear(), found.getMonth() + 1, found.getDate()) ?? noDay);
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

const london = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short" });

function dayInLondon(instant: string): Day | undefined {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return undefined;
  const [year, month, day] = london.format(moment).split("-").map(Number);
  return inRange(dayOf(year ?? 0, month ?? 0, day ?? 0) ?? noDay);
}
