import type { DayColumn } from "../return/Day.ts";
import type { ColumnLosses } from "../return/FileLosses.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { ColumnBuilder } from "./ColumnBuilder.ts";
import type { ChildNumbers } from "./childNumbers.ts";
import { columnBuilders } from "./columnBuilders.ts";
import type { DateReaders } from "./date/dateReaders.ts";
import type { Problem } from "./Problem.ts";
import type { TextRow } from "./parseRows.ts";
import { ownColumns, placedColumns, placedOwnColumns } from "./placedColumns.ts";
import { plainParts } from "./plain/plainParts.ts";
import { planOfTable } from "./plain/planOfTable.ts";
import { takeParts } from "./plain/takeParts.ts";
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
 * @param rowsRead is told how many rows were read of a source
 */
export function convertRows(
  file: FileName,
  tables: readonly SourceTable[],
  readers: DateReaders,
  children: ChildNumbers,
  rowsRead: (source: number, rows: number) => void,
  report: (problem: Problem) => void,
): ConvertedRows {
  const mostRows = tables.reduce((rows, { table }) => rows + table.lines, 0);
  const { columns, days } = columnBuilders(file, mostRows, readers);
  const ownNames = ownColumns(tables);
  const own = new Map(ownNames.map((name) => [name, textColumn(mostRows)]));
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
      line[rows] = lineOfRow;
      rows++;
    };
    const convertText = (row: TextRow): void => {
      rowsRead(recognised.source, 1);
      const id = convert(row, rows);
      if (id !== undefined) keep(children.of(id), row.line);
    };
    const { plain, rows: textRows } = recognised.table;
    if (plain === undefined) for (const row of textRows) convertText(row);
    else {
      const plan = planOfTable(recognised, plain, ownNames, readers.orderOf);
      takeParts(plain, plainParts(plain, plan), children, {
        columns: [
          ...placedColumns(recognised, columns).map(({ column, of: builder }) => ({
            builder,
            dates: days.has(column) ? readers.ofColumn(column)(recognised.source) : undefined,
          })),
          ...placedOwnColumns(recognised, own).map(({ of: builder }) => ({ builder })),
        ],
        child,
        takeRows: (lineOfFirst, count) => {
          rowsRead(recognised.source, count);
          for (let at = 0; at < count; at++) line[rows + at] = lineOfFirst + at;
          rows += count;
          return rows - count;
        },
        takeText: convertText,
      });
    }
    source.fill(recognised.source, firstRow, rows);
    if (rows === firstRow && leftOut === leftOutBefore) continue;
    for (const [column, { absentIn, blankIn }] of gaps) {
      if (recognised.layout.missing.includes(column)) absentIn.push(recognised.source);
      else if (rows > firstRow && isBlank(columns.get(column), firstRow, rows)) blankIn.push(recognised.source);
    }
  }
  return { file, rows, child, source, line, columns, own, days, leftOut, leftOutFor, gaps };
}

/** Whether a column is blank in every row from one up to, not including, another. */
function isBlank(column: ColumnBuilder | undefined, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (column?.textAt(row) !== "") return false;
  return true;
}
