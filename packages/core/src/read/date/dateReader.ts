import { type Day, noDay } from "../../return/Day.ts";
import { isBlankDate, isBlankWord } from "../blankWords.ts";
import type { CellFault } from "../ColumnBuilder.ts";
import { blankWordFault, hiddenCharacterFault } from "../gatheredFaults.ts";
import { mayBeMonthFirst, placeOfText } from "../plain/dateCells.ts";
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
  /** is told of dates DD/MM/YYYY that were read day first from the bytes of a plain text, by their places (`placeOfDate`) */
  readonly met: (dates: Int32Array) => void;
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
  const places = new Set<number>();
  return {
    read: known,
    met: (dates) => {
      for (const place of dates) places.add(place);
    },
    evidence: () => {
      const unread = new Set(places);
      for (const cell of seen.keys()) unread.delete(placeOfText(cell));
      const either = [...unread].filter(mayBeMonthFirst).length;
      const ofPlaces = { ...noEvidence, dayFirst: unread.size - either, either, notYearFirst: unread.size };
      return addEvidence([evidence, ofPlaces]);
    },
  };
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
