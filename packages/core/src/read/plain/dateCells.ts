import { noDay } from "../../return/Day.ts";
import { dayOf } from "../../return/dayOf.ts";
import type { PlacedRows } from "./placeRows.ts";
import { beginOfCell, endOfCell } from "./plainBytes.ts";

/**
 * The days of dates that were met in a column, by the places of these: nought where one was not, else the day and
 * `daysBefore`. Of the room for two centuries as much is used as has dates.
 */
export interface KnownDates {
  readonly usual: Int32Array;
  /** the same of dates in ISO form; empty until one is met, of which a return has mostly none */
  iso: Int32Array;
  /** places of dates in the usual form that were not met before, and how many they are */
  readonly newDates: Int32Array;
  newCount: number;
  /** whether a date in ISO form was left to be read as text */
  isIsoTold: boolean;
}

const placeBits = 9;
const firstYear = 1900;
const places = 200 << placeBits;
const daysBefore = 1_000_000;
const dateLength = 10;

/** Begins with no date met. */
export function knownDates(rows: number): KnownDates {
  return {
    usual: new Int32Array(places),
    iso: new Int32Array(),
    newDates: new Int32Array(rows),
    newCount: 0,
    isIsoTold: false,
  };
}

/**
 * Reads the dates of a column that are written DD/MM/YYYY or YYYY-MM-DD, of 1901 to 2099, as days, `noDay` where a cell is
 * blank. The first row in the second form is read as text, as there is something to say of it; of those that follow there is
 * not.
 *
 * @param isDayFirst false where dates in the first form are to be read as text
 * @param isNeeded true where rows without a date are
 */
export function readDates(
  { bytes, rows, stride, cells, isText }: PlacedRows,
  cellAt: number,
  known: KnownDates,
  isDayFirst: boolean,
  isNeeded: boolean,
  found: Int32Array,
): void {
  for (let row = 0, at = cellAt; row < rows; row++, at += stride) {
    if (isText[row] === 1) continue;
    const last = (cells[at + 1] ?? 0) - 1;
    const from = beginOfCell(bytes, cells[at] ?? 0, last);
    const to = endOfCell(bytes, from, last);
    found[row] = noDay;
    if (from === to) {
      if (isNeeded) isText[row] = 1;
      continue;
    }
    const isIso = bytes[from + 4] === 0x2d;
    if (to - from !== dateLength || (!isIso && !isDayFirst)) {
      isText[row] = 1;
      continue;
    }
    const place = isIso ? placeOfIsoDate(bytes, from) : placeOfDate(bytes, from);
    const day = place === -1 ? 0 : ((isIso ? known.iso : known.usual)[place] ?? 0) || newDay(known, place, isIso);
    if (day === 0) isText[row] = 1;
    else found[row] = day - daysBefore;
    if (isIso && day !== 0 && !known.isIsoTold) {
      known.isIsoTold = true;
      isText[row] = 1;
    }
  }
}

/** The day of a date that was not met before, as it is kept; nought where it is none. */
function newDay(known: KnownDates, place: number, isIso: boolean): number {
  const day = dayOfPlace(place);
  if (day === noDay) return 0;
  if (isIso && known.iso.length === 0) known.iso = new Int32Array(places);
  (isIso ? known.iso : known.usual)[place] = day + daysBefore;
  if (!isIso) known.newDates[known.newCount++] = place;
  return day + daysBefore;
}

/** The day of a place, or `noDay` where the calendar has none or it is of 1900, whose first day stands for none. */
function dayOfPlace(place: number): number {
  const year = firstYear + (place >> placeBits);
  return year === firstYear ? noDay : (dayOf(year, (place >> 5) & 15, place & 31) ?? noDay);
}

/** The place of a date DD/MM/YYYY; −1 where a text is none. */
export function placeOfText(text: string): number {
  return text.length === dateLength ? placeOfDate(new TextEncoder().encode(text), 0) : -1;
}

/** Whether the date of a place may have its month first as well. */
export function mayBeMonthFirst(place: number): boolean {
  return (place & 31) <= 12;
}

/** The place of a date DD/MM/YYYY of 1900 to 2099: the year from 1900, four bits of the month, five of the day; −1 where it is none. */
function placeOfDate(bytes: Uint8Array, from: number): number {
  if (bytes[from + 2] !== 0x2f || bytes[from + 5] !== 0x2f) return -1;
  return placeOf(bytes, from + 6, from + 3, from);
}

/** The same of a date YYYY-MM-DD. */
function placeOfIsoDate(bytes: Uint8Array, from: number): number {
  return bytes[from + 7] === 0x2d ? placeOf(bytes, from, from + 5, from + 8) : -1;
}

function placeOf(bytes: Uint8Array, yearAt: number, monthAt: number, dayAt: number): number {
  const day = twoFigures(bytes, dayAt);
  const month = twoFigures(bytes, monthAt);
  const century = twoFigures(bytes, yearAt);
  const year = twoFigures(bytes, yearAt + 2);
  if (day < 0 || day > 31 || month < 0 || month > 12 || (century !== 19 && century !== 20) || year < 0) return -1;
  return ((((century - 19) * 100 + year) << placeBits) | (month << 5)) + day;
}

/** The number that two figures are; below nought where they are none. */
function twoFigures(bytes: Uint8Array, from: number): number {
  const tens = (bytes[from] ?? 0) - 0x30;
  const ones = (bytes[from + 1] ?? 0) - 0x30;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}
