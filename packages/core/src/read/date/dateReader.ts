import { type Day, type DayColumn, dayColumn, noDay } from "../../return/Day.ts";
import { dayOf } from "../../return/dayOf.ts";
import { isBlankDate, isBlankWord } from "../blankWords.ts";
import type { CellFault } from "../ColumnBuilder.ts";
import { blankWordFault, hiddenCharacterFault } from "../gatheredFaults.ts";
import { asciiText } from "../plain/plainBytes.ts";
import { plainCell } from "../plainCell.ts";
import { readDay } from "../readDay.ts";
import { readLimits } from "../readLimits.ts";
import type { ColumnOrder } from "./decideOrder.ts";
import { addEvidence, evidenceOf, noEvidence, type OrderEvidence } from "./OrderEvidence.ts";
import { type PossibleDays, possibleDays, type SerialSystem } from "./possibleDays.ts";

/** A date cell that was read: its day, or `noDay` where it is blank or cannot be read. */
export interface DateCell {
  readonly day: Day;
  readonly fault?: CellFault;
}

/** Reads the date cells of a column of one table. */
export interface DateReader {
  readonly read: (cell: string) => DateCell;
  /**
   * the day that is written DD/MM/YYYY in the bytes of a plain text, or YYYY-MM-DD where that was said of the column; nothing
   * where they are written otherwise, or there is anything to say of them
   */
  readonly readBytes: (bytes: Uint8Array, from: number, to: number) => Day | undefined;
  /** what the cells that were read say of the order of their numbers */
  readonly evidence: () => OrderEvidence;
}

const ask = "write it as DD/MM/YYYY";

/**
 * Reads date cells in the order of their column, each distinct text once: ten years have only some 3,700 days.
 *
 * @param serials the date system of the workbook that the table is from
 * @param place where the order of the column may be shown
 */
export function dateReader(
  column: ColumnOrder,
  serials?: SerialSystem,
  place: "the return" | "the column" = "the return",
): DateReader {
  const seen = new Map<string, DateCell>([["", { day: noDay }]]);
  let evidence = noEvidence;
  const readNew = (cell: string): DateCell => {
    const { text, isCleaned } = plainCell(cell);
    if (text === "") return { day: noDay };
    if (isBlankWord(text) || isBlankDate(text)) return { day: noDay, fault: blankWordFault(text) };
    const possible = possibleDays(text, serials);
    if (possible === undefined) return bad(readDay(text).fault ?? `is not a date; ${ask}`);
    evidence = addEvidence([evidence, evidenceOf(possible)]);
    const read = dayInOrder(text, possible, column, place);
    return isCleaned && read.fault === undefined ? { ...read, fault: hiddenCharacterFault } : read;
  };
  const known = (cell: string): DateCell => {
    const found = seen.get(cell) ?? readNew(cell);
    if (seen.size < readLimits.cellsRemembered) seen.set(cell, found);
    return found;
  };
  let isIsoSaid = false;
  const places = dayPlaces();
  const isoPlaces = dayPlaces();
  const isDayFirst = column.order === "day first" || column.order === "unknown";
  return {
    read: (cell) => {
      const found = known(cell);
      if (found.fault?.code === "date-form" && isoForm.test(cell)) isIsoSaid = true;
      return found;
    },
    readBytes: (bytes, from, to) => {
      if (to - from !== 10) return undefined;
      const isIso = bytes[from + 4] === 0x2d;
      if (isIso && !isIsoSaid) return undefined;
      const place = isIso ? placeOfIsoDate(bytes, from) : placeOfDate(bytes, from);
      if (place === -1) return undefined;
      const days = isIso ? isoPlaces : places;
      const remembered = days.at(place);
      if (remembered !== noDay) return remembered;
      // a date of the calendar in the usual order says of it what its numbers say, and needs no text
      const plain = !isIso && isDayFirst ? days.dayAt(place) : undefined;
      if (plain !== undefined) return days.keep(place, plain);
      const { day, fault } = known(asciiText(bytes, from, to));
      const isToSay = fault !== undefined && !(isIso && fault.code === "date-form");
      return day === noDay || isToSay ? undefined : days.keep(place, day);
    },
    evidence: () => {
      const unseen = places.kept().filter((place) => !seen.has(textOfPlace(place)));
      const either = unseen.filter((place) => (place & 31) <= 12).length;
      const ofPlaces = { ...noEvidence, dayFirst: unseen.length - either, either, notYearFirst: unseen.length };
      return addEvidence([evidence, ofPlaces]);
    },
  };
}

const isoForm = /^\d{4}-\d\d-\d\d$/;

/** Days by the place of their dates: the year from 1900, then four bits of the month and five of the day. */
interface DayPlaces {
  /** the day that is kept at a place, or `noDay` */
  readonly at: (place: number) => Day;
  readonly keep: (place: number, day: Day) => Day;
  /** the places at which a day is kept */
  readonly kept: () => readonly number[];
  /** the day of a place, of which nothing is to be said; nothing of 1900, whose first day stands for none */
  readonly dayAt: (place: number) => Day | undefined;
}

const placeBits = 9;
const placesOfYear = 2 ** placeBits;

function dayPlaces(): DayPlaces {
  const ofYears: DayColumn[] = [];
  return {
    at: (place) => ofYears[place >> placeBits]?.[place & (placesOfYear - 1)] ?? noDay,
    keep: (place, day) => {
      const ofYear = ofYears[place >> placeBits] ?? dayColumn(placesOfYear).fill(noDay);
      ofYear[place & (placesOfYear - 1)] = day;
      ofYears[place >> placeBits] = ofYear;
      return day;
    },
    kept: () =>
      Object.entries(ofYears).flatMap(([year, ofYear]) =>
        [...ofYear].flatMap((day, at) => (day === noDay ? [] : [(Number(year) << placeBits) + at])),
      ),
    dayAt: (place) => {
      const [year, month, day] = partsOfPlace(place);
      return year === 1900 ? undefined : dayOf(year, month, day);
    },
  };
}

function partsOfPlace(place: number): readonly [year: number, month: number, day: number] {
  return [1900 + (place >> placeBits), (place >> 5) & 15, place & 31];
}

/** A place as DD/MM/YYYY. */
function textOfPlace(place: number): string {
  const [year, month, day] = partsOfPlace(place);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

/** Where a date that is written DD/MM/YYYY, of 1900 to 2099, is remembered; −1 where it is none. */
function placeOfDate(bytes: Uint8Array, from: number): number {
  if (bytes[from + 2] !== 0x2f || bytes[from + 5] !== 0x2f) return -1;
  return placeOf(bytes, from + 6, from + 3, from);
}

/** Where a date that is written YYYY-MM-DD, of 1900 to 2099, is remembered; −1 where it is none. */
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

function dayInOrder(text: string, possible: PossibleDays, column: ColumnOrder, place: string): DateCell {
  const { days, needsOrder, isOwnForm, writtenAs } = possible;
  const all = Object.values(days);
  if (all.length === 0) return bad(inUsualForm.test(text) ? readDay(text).fault : undefined);
  if (!needsOrder) return { day: all[0] ?? noDay, fault: remark(writtenAs, column, needsOrder) };
  const order = column.order === "unknown" && isOwnForm ? "day first" : column.order;
  const isOpen = order === "mixed" || order === "unknown";
  const either = [days["day first"], days["month first"]].filter((day) => day !== undefined);
  const [day, another] = new Set(isOpen ? either : [days[order]]);
  if (isOpen && another !== undefined) return bad(`can be two days, ${openBecause(order, place)}; ${ask}`);
  if (day === undefined) {
    if (either.length === 0) return bad();
    const fits = days["day first"] === undefined ? "month" : "day";
    return bad(`seems to have its ${fits} first; ${ask}, and look at the whole column`);
  }
  if (writtenAs === "DD/MM/YYYY" && day === days["day first"] && order !== "month first") return { day };
  const written = writtenAs === "DD/MM/YYYY" ? "MM/DD/YYYY" : writtenAs;
  return { day, fault: remark(written, column, needsOrder) };
}

const inUsualForm = /^\d\d\/\d\d\/\d{4}$|^\d{4}-\d\d-\d\d$/;

function openBecause(order: "mixed" | "unknown", place: string): string {
  return order === "mixed"
    ? "as the column has dates with the day first and dates with the month first"
    : `and nothing in ${place} shows whether the day or the month stands first`;
}

function remark(writtenAs: string, { order, shownBy }: ColumnOrder, needsOrder: boolean): CellFault {
  const isUsual = order === "mixed" || order === "unknown" || (order === "day first" && !needsOrder);
  const shown = shownBy === "the column" ? "its dates show" : "other columns show";
  const how = isUsual ? "" : ` ${order}${order === "day first" ? "" : `, as ${shown}`}`;
  const says = `is written as ${writtenAs}, and so may be others in the column; they were read${how}, but the form is DD/MM/YYYY`;
  return { code: "date-form", severity: "query", says, oncePerColumn: true };
}

function bad(says = `is not a date of the calendar; ${ask}`): DateCell {
  return { day: noDay, fault: { code: "bad-date", severity: "error", says } };
}
