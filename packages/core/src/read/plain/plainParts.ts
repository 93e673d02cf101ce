import type { CodeSet } from "../../return/codeSets.ts";
import { noDay } from "../../return/Day.ts";
import { readChildren } from "./childRows.ts";
import { codeTable, readCodes } from "./codeCells.ts";
import { knownDates, readDates } from "./dateCells.ts";
import { readNumbers } from "./numberCells.ts";
import type { PlainCells, PlainPart } from "./PlainPart.ts";
import type { PlainColumn, PlainKind, PlainPlan } from "./PlainPlan.ts";
import type { PlainRows } from "./PlainRows.ts";
import { endOfLine, type PlacedRows, rowPlacer, rowsOfPart } from "./placeRows.ts";
import { findBlanks, placeTexts } from "./textCells.ts";

/** Reads the cells of a column in placed rows. */
type ColumnReader = (placed: PlacedRows) => PlainCells;

/**
 * Reads the rows of a plain table, part by part, without making text of them. It takes those rows alone of which
 * `rowConverter` has nothing to report, and reads them as that does: what a row or a cell may be is decided there. The two
 * are held against each other by a test of any rows.
 *
 * It goes through one column after the other of so many rows as lie near at hand: short loops over bytes, which the compiler
 * makes fast at once, as it does not one that goes from cell to cell. A part is good until the next is asked for, which lies
 * in the same room.
 */
export function* plainParts({ bytes, from }: PlainRows, plan: PlainPlan): Generator<PlainPart, undefined> {
  const place = rowPlacer(plan);
  const readers = plan.columns.map(columnReader);
  const children = new Int32Array(3 * rowsOfPart);
  for (let at = from; at < bytes.length; ) {
    const placed = place(bytes, at);
    const count = readChildren(placed, plan.childAt, plan.childHeading, children);
    // a short file of blank lines and many columns would take long
    const columns = isAllText(placed) ? [] : readers.map((read) => read(placed));
    yield { rows: placed.rows, asText: rowsAsText(placed), children: children.subarray(0, 3 * count), columns };
    at = placed.next;
  }
  return undefined;
}

function isAllText({ rows, isText }: PlacedRows): boolean {
  return !isText.subarray(0, rows).includes(0);
}

function rowsAsText({ bytes, rows, stride, cells, isText }: PlacedRows): Int32Array {
  const found: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (isText[row] === 0) continue;
    const begin = cells[row * stride] ?? 0;
    found.push(row, begin, endOfLine(bytes, begin));
  }
  return Int32Array.from(found);
}

const noLengths = new Uint8Array();
const noDates = new Int32Array();

function columnReader({ kind, cellAt, isNeeded }: PlainColumn): ColumnReader {
  if (cellAt === -1) return absentReader(kind, isNeeded);
  if (kind === "text" || kind === "blank") return textReader(cellAt, kind === "blank");
  if (kind === "integer") return numbersReader(cellAt);
  return kind === "date" || kind === "date of another order"
    ? datesReader(cellAt, kind === "date", isNeeded)
    : codesReader(kind, cellAt);
}

/** Of a column that the table lacks every cell is blank. */
function absentReader(kind: PlainKind, isNeeded: boolean): ColumnReader {
  const isNumber = kind === "integer" || kind === "date" || kind === "date of another order";
  const values = isNumber ? new Int32Array(rowsOfPart).fill(noDay) : new Uint16Array(rowsOfPart);
  const cells = { values, lengths: new Uint8Array(rowsOfPart), newDates: noDates };
  return ({ isText, rows }) => {
    if (isNeeded) isText.fill(1, 0, rows);
    return cells;
  };
}

function textReader(cellAt: number, mustBeBlank: boolean): ColumnReader {
  const cells = { values: new Int32Array(rowsOfPart), lengths: new Uint8Array(rowsOfPart), newDates: noDates };
  return (placed) => {
    if (mustBeBlank) findBlanks(placed, cellAt);
    else placeTexts(placed, cellAt, cells.values, cells.lengths);
    return cells;
  };
}

function numbersReader(cellAt: number): ColumnReader {
  const values = new Int32Array(rowsOfPart);
  return (placed) => {
    readNumbers(placed, cellAt, values);
    return { values, lengths: noLengths, newDates: noDates };
  };
}

function datesReader(cellAt: number, isDayFirst: boolean, isNeeded: boolean): ColumnReader {
  const values = new Int32Array(rowsOfPart);
  const known = knownDates(rowsOfPart);
  return (placed) => {
    known.newCount = 0;
    readDates(placed, cellAt, known, isDayFirst, isNeeded, values);
    return { values, lengths: noLengths, newDates: known.newDates.subarray(0, known.newCount) };
  };
}

function codesReader(set: CodeSet, cellAt: number): ColumnReader {
  const values = new Uint16Array(rowsOfPart);
  const table = codeTable(set);
  return (placed) => {
    readCodes(placed, cellAt, table, values);
    return { values, lengths: noLengths, newDates: noDates };
  };
}
