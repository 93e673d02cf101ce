import type { DayColumn } from "../return/Day.ts";
import type { ColumnLosses } from "../return/FileLosses.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { ChildNumbers } from "./ChildNumbers.ts";
import type { ColumnBuilder } from "./ColumnBuilder.ts";
import { columnBuilders } from "./columnBuilders.ts";
import type { DateReaders } from "./date/dateReaders.ts";
import type { Problem } from "./Problem.ts";
import type { TextRow } from "./parseRows.ts";
import { eachPlainRow } from "./plain/eachPlainRow.ts";
import { plainRowConverter } from "./plain/plainRowConverter.ts";
import { rowConverter } from "./rowConverter.ts";
import type { SourceTable } from "./SourceTable.ts";
import { type TextColumnBuilder, textColumn } from "./textColumn.ts";

/** The sources that lack a column, and those in which it is blank in every row. */
type ColumnGaps = Pick<ColumnLosses, "absentIn" | "blankIn">;

/** The rows of one file of the return, from all tables that are that file, in the order in which they were read. */
export interface ConvertedRows {
  readonly file: FileName;
  readonly rows: number;
  /** the child of each row, by its number in the list of identifiers */
  readonly child: Int32Array;
  /** the source of each row, and its line there */
  readonly source: Uint16Array;
  readonly line: Int32Array;
  readonly columns: ReadonlyMap<string, ColumnBuilder>;
  /** the columns of the council's own, by their headings */
  readonly own: ReadonlyMap<string, TextColumnBuilder>;
  /** the dates of the date columns, for sorting */
  readonly days: ReadonlyMap<string, DayColumn>;
  /** rows that could not be read, and are not among these */
  readonly leftOut: number;
  /** the columns for want of which they were */
  readonly leftOutFor: ReadonlySet<string>;
  readonly gaps: ReadonlyMap<string, ColumnGaps>;
}

/**
 * Converts the cells of tables that are the same file of the return, and reports what cannot be read.
 *
 * @param countRow is told of every row, by its source
 */
export function convertRows(
  file: FileName,
  tables: readonly SourceTable[],
  readers: DateReaders,
  children: ChildNumbers,
  countRow: (source: number) => void,
  report: (problem: Problem) => void,
): ConvertedRows {
  const mostRows = tables.reduce((rows, { table }) => rows + table.lines, 0);
  const { columns, days } = columnBuilders(file, mostRows, readers);
  const own = ownColumns(tables, mostRows);
  const child = new Int32Array(mostRows);
  const source = new Uint16Array(mostRows);
  const line = new Int32Array(mostRows);
  const gaps = new Map(
    [...columns.keys()].map((column) => [column, { absentIn: [] as number[], blankIn: [] as number[] }]),
  );
  const leftOutFor = new Set<string>();
  let leftOut = 0;
  let rows = 0;
  for (const recognised of tables) {
    const firstRow = rows;
    const leftOutBefore = leftOut;
    const convert = rowConverter(recognised, { columns, own, days }, report, (forWantOf) => {
      leftOut++;
      if (forWantOf !== undefined) leftOutFor.add(forWantOf);
    });
    const keep = (number: number, lineOfRow: number): void => {
      child[rows] = number;
      source[rows] = recognised.source;
      line[rows] = lineOfRow;
      rows++;
    };
    const convertText = (row: TextRow): void => {
      countRow(recognised.source);
      const id = convert(row, rows);
      if (id !== undefined) keep(children.of(id), row.line);
    };
    const { plain, rows: textRows } = recognised.table;
    if (plain === undefined) for (const row of textRows) convertText(row);
    else {
      const convertPlain = plainRowConverter(recognised, plain, { columns, own, days }, children);
      eachPlainRow(
        plain,
        (cells, count, lineOfRow) => {
          const number = convertPlain(cells, count, rows);
          if (number === undefined) return false;
          countRow(recognised.source);
          keep(number, lineOfRow);
          return true;
        },
        convertText,
      );
    }
    if (rows === firstRow && leftOut === leftOutBefore) continue;
    for (const [column, { absentIn, blankIn }] of gaps) {
      if (recognised.layout.missing.includes(column)) absentIn.push(recognised.source);
      else if (rows > firstRow && isBlank(columns.get(column), firstRow, rows)) blankIn.push(recognised.source);
    }
  }
  return { file, rows, child, source, line, columns, own, days, leftOut, leftOutFor, gaps };
}

/** Empty columns for those of the council's own; those that differ in case alone are one. */
function ownColumns(tables: readonly SourceTable[], rows: number): ReadonlyMap<string, TextColumnBuilder> {
  const names = new Map<string, string>();
  for (const { table, layout } of tables) {
    for (const at of layout.unknown) {
      const name = (table.heading[at] ?? "").trim();
      if (name !== "" && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
  }
  return new Map([...names.values()].map((name) => [name, textColumn(rows)]));
}

/** Whether a column is blank in every row from one up to, not including, another. */
function isBlank(column: ColumnBuilder | undefined, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (column?.textAt(row) !== "") return false;
  return true;
}
