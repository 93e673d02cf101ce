import { type DayColumn, noDay } from "../return/Day.ts";
import { isBlankWord } from "./blankWords.ts";
import type { CellFault, ColumnBuilder } from "./ColumnBuilder.ts";
import { hiddenCharacterFault } from "./gatheredFaults.ts";
import { isFootRow } from "./isFootRow.ts";
import { lostDigits } from "./lostDigits.ts";
import type { Problem } from "./Problem.ts";
import type { TextRow } from "./parseRows.ts";
import { placedColumns, placedOwnColumns } from "./placedColumns.ts";
import { type PlainCell, plainCell } from "./plainCell.ts";
import { quoteCell } from "./quoteCell.ts";
import { readLimits } from "./readLimits.ts";
import type { SourceTable } from "./SourceTable.ts";

/**
 * Stores the cells of a row as row `at` of the columns, and gives its child, or nothing where the row is left out. It writes
 * row `at` of every column, those that the table lacks too: what a row that was left out has written there is of another child.
 */
export type RowConverter = (row: TextRow, at: number) => string | undefined;

/** The columns that rows are put into. */
export interface RowColumns {
  readonly columns: ReadonlyMap<string, ColumnBuilder>;
  /** those of the council's own, by their headings */
  readonly own: ReadonlyMap<string, ColumnBuilder>;
  /** the dates of the date columns */
  readonly days: ReadonlyMap<string, DayColumn>;
}

type Fault = Pick<Problem, "code" | "column"> & { readonly severity?: Problem["severity"]; readonly says: string };

const longestShown = 100;

/**
 * How the rows of a table are put into columns. A row that is left out, and every cell that cannot be read, is reported;
 * but not every row of a table without DECOM, of which that is said once.
 *
 * @param lose is told of every row of data that is left out, and of the column for want of which, where there is one; it
 * is not told of a heading that stands there again, nor of the foot of a table
 */
export function rowConverter(
  recognised: SourceTable,
  { columns, own, days }: RowColumns,
  report: (problem: Problem) => void,
  lose: (forWantOf: string | undefined) => void,
): RowConverter {
  const { table, layout, source } = recognised;
  const { file } = table;
  const childAt = layout.columnAt.get("CHILD") ?? -1;
  const placed = placedColumns(recognised, columns);
  const placedOwn = placedOwnColumns(recognised, own);
  const childHeading = table.heading[childAt] ?? "";
  const beginning = layout.as === "Episodes" ? days.get("DECOM") : undefined;
  const times = new Map<string, number>();

  return (row, at) => {
    const { line, cells } = row;
    const { text: child, isCleaned } = childIn(cells[childAt] ?? "");
    const about = () => ({ file, row: line, ...(child === "" ? {} : { child: child.slice(0, longestShown) }) });
    const reportRow = ({ says, severity = "error", ...fault }: Fault): undefined => {
      report({ ...fault, severity, ...about(), message: `${file} row ${line} ${says}.` });
    };
    const reportCell = (column: string, cell: string, fault: CellFault): void => {
      const { code, severity, says, oncePerColumn, listed } = fault;
      const kind = `${column} ${code} ${listed}`;
      const before = times.get(kind) ?? 0;
      times.set(kind, before + 1);
      if (listed !== undefined) {
        if (before === 0) report({ code, severity, file, row: line, column, value: listed, message: "" });
      } else if (before < (oncePerColumn === true ? 1 : readLimits.problemsOfOneKind)) {
        const message = `${file} row ${line}: ${column} ${quoteCell(cell)} ${says}.`;
        report({ code, severity, ...about(), column, value: cell.slice(0, longestShown), message });
      } else if (oncePerColumn !== true) report({ code, severity, file, column, message: "" });
    };
    const leaveOut = (fault: Fault): undefined => {
      lose(fault === withoutChild || fault === withoutBeginning ? fault.column : undefined);
      reportRow(fault);
    };
    const unusable = unusableRow(row, layout.columnAt);
    if (unusable !== undefined) return leaveOut(unusable);
    if (isFootRow(child, cells)) return reportRow(footRow);
    if (child === "") return leaveOut(withoutChild);
    if (child.length === childHeading.length && isHeading(cells, table.heading)) return reportRow(headingAgain);
    if (lostDigits.test(child)) return leaveOut(shortenedChild);
    if (isCleaned) reportCell("CHILD", child, hiddenCharacterFault);
    if (cells.length !== layout.width) unevenRow(cells, layout.width).forEach(reportRow);
    for (const { column, of: builder, cellAt } of placed) {
      const cell = cells[cellAt] ?? "";
      const fault = builder.put(at, cell, source);
      if (fault !== undefined) reportCell(column, cell.trim(), fault);
    }
    // what stands in them is the council's own affair, and no fault of the return
    for (const { of: builder, cellAt } of placedOwn) builder.put(at, cells[cellAt] ?? "", source);
    if (beginning?.[at] !== noDay) return child;
    if (layout.columnAt.has("DECOM")) return leaveOut(withoutBeginning);
    lose(withoutBeginning.column);
    return undefined;
  };
}

function childIn(cell: string): PlainCell {
  const plain = plainCell(cell);
  return isBlankWord(plain.text) ? { text: "", isCleaned: false } : plain;
}

const footRow: Fault = {
  code: "foot-row",
  severity: "query",
  says: "was passed over, as it is a total or a note below the table and of no child",
};

const shortenedChild: Fault = {
  code: "lost-digits",
  column: "CHILD",
  says: "was left out, as its CHILD is a number that Excel has shortened, so its last digits are lost; export the file again with CHILD as text",
};

const withoutChild: Fault = {
  code: "no-child",
  column: "CHILD",
  says: "was left out, as it has no CHILD; write the identifier",
};

const headingAgain: Fault = {
  code: "heading-again",
  says: "was left out, as it is the heading once more; take it out, and look whether two files were put together",
};

const withoutBeginning: Fault = {
  code: "no-start-date",
  column: "DECOM",
  says: "was left out, as it has no DECOM that can be read; write the day the episode began",
};

function isHeading(cells: readonly string[], heading: readonly string[]): boolean {
  return heading.every((name, at) => name.toUpperCase() === (cells[at] ?? "").trim().toUpperCase());
}

function unusableRow({ cells, fault }: TextRow, columnAt: ReadonlyMap<string, number>): Fault | undefined {
  if (fault === "open quotation mark") {
    const says = "was left out, as a quotation mark in it is opened and not closed; close it or take it away";
    return { code: "open-quote", says };
  }
  for (const [column, index] of columnAt) {
    if ((cells[index] ?? "").length <= readLimits.charactersOfCell) continue;
    const says = `was left out, as its ${column} has more than ${readLimits.charactersOfCell} characters; shorten it, and look for a quotation mark that is not closed`;
    return { code: "endless-cell", column, says };
  }
  return undefined;
}

function unevenRow(cells: readonly string[], width: number): Fault[] {
  const counts = `has ${cells.length} cells where the heading has ${width}`;
  if (cells.length < width) {
    return [{ code: "short-row", says: `${counts}, so the last were taken as blank; look whether cells have moved` }];
  }
  if (cells.slice(width).every((cell) => cell.trim() === "")) return [];
  return [{ code: "long-row", says: `${counts}, so the last were passed over; look for a comma inside a cell` }];
}
