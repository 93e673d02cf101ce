import { cellRuns } from "./cellRuns.ts";
import type { Cell, Run, Table } from "./Document.ts";
import { plainRun } from "./plainRun.ts";

/** How many characters of a table's text stand side by side on a page. */
export const pageCharacters = 94;

/** The white space beside a cell's text, in characters. */
const gap = 2.5;

/** Text in a cell is broken into lines of about this many characters before a table grows wider. */
const lineLength = 40;

/** The header of a column of short cells is broken into lines of about this many. */
const headerLength = 15;

/**
 * How wide the columns of a table are, in characters, so that numbers and words stay whole and the table fits the page:
 * where it would not, the columns that have lines to break give way, and at the last the longest words.
 *
 * @returns a width for each column; at most `pageCharacters` in all
 */
export function columnWidths({ columns, rows }: Pick<Table, "columns" | "rows">): readonly number[] {
  const cells = columns.map(({ label }, at) => [headerCell(label), ...rows.map((row) => runsAt(row[at]))]);
  const least = cells.map((column) => gap + Math.max(...column.map(widestWord)));
  const wanted = cells.map((column, at) =>
    Math.max(
      least[at] ?? 0,
      ...column.map((cell, row) => gap + Math.min(row === 0 ? headerLength : lineLength, widthOf(cell))),
    ),
  );
  const excess = total(wanted) - pageCharacters;
  if (excess <= 0) return wanted;
  const room = total(wanted) - total(least);
  if (excess > room) return capped(least);
  return wanted.map((width, at) => width - ((width - (least[at] ?? 0)) * excess) / room);
}

/** Widths that the page cannot hold, with the widest cut to one width, so that it can. */
function capped(widths: readonly number[]): readonly number[] {
  let left = pageCharacters;
  let cap = 0;
  for (const [at, width] of widths.toSorted((a, b) => a - b).entries()) {
    cap = left / (widths.length - at);
    if (width > cap) break;
    left -= width;
  }
  return widths.map((width) => Math.min(width, cap));
}

function headerCell(label: string): readonly Run[] {
  return [plainRun(label, { bold: true })];
}

function runsAt(cell: Cell | undefined): readonly Run[] {
  return cell === undefined ? [] : cellRuns(cell);
}

/** Code is set smaller than words, and bold is wider. */
function sizeOf({ code, bold }: Run): number {
  return code ? 0.85 : bold ? 1.15 : 1;
}

function widthOf(cell: readonly Run[]): number {
  return total(cell.map((run) => run.text.length * sizeOf(run)));
}

function widestWord(cell: readonly Run[]): number {
  return Math.max(0, ...cell.map((run) => longestWord(run.text) * sizeOf(run)));
}

function longestWord(text: string): number {
  // a line may end at a hyphen too
  return Math.max(...text.split(/\s|(?<=\w-)(?=\w)/).map((word) => word.length));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
