import type { RestsOn } from "../measure/loss/RestsOn.ts";
import type { FileName } from "../return/fileLayouts.ts";
import { groupedBy } from "../return/groupedBy.ts";
import type { Return } from "../return/Return.ts";
import type { ReturnColumn } from "../return/ReturnColumn.ts";
import { type ReturnRow, rowsOf } from "../return/rowsOf.ts";

/** What of the records of some children differs between two returns. */
export interface Correction {
  readonly file: FileName;
  /** missing where rows came or went, so that no column can be named */
  readonly column?: string;
  /** how many of the children it is that differ in it */
  readonly children: number;
}

type Row = ReturnRow<FileName>;

/**
 * Tells in which columns the records of children differ between two returns. Rows that are alike in all the columns
 * asked about are no matter; of as many rows that are not, a column differs where their cells, in whatever order, do.
 */
export function correctionsBetween(
  before: Return,
  after: Return,
): (children: Iterable<string>, columns: RestsOn) => readonly Correction[] {
  const [olds, news] = [rowsByChild(before), rowsByChild(after)];
  return (children, restsOn) => {
    const names = new Set(restsOn.map((each) => (typeof each === "string" ? each : each.column)));
    const counts = new Map<string, Correction>();
    for (const [file, columns] of groupedBy(names, fileOf)) {
      const asked = columns.map((name) => name.slice(file.length + 1));
      for (const child of children) {
        const [was, is] = [olds(file).get(child) ?? [], news(file).get(child) ?? []];
        for (const column of differing(asked, was, is)) {
          const key = `${file}.${column}`;
          const soFar = counts.get(key)?.children ?? 0;
          counts.set(key, { file, ...(column !== "" && { column }), children: soFar + 1 });
        }
      }
    }
    return [...counts.values()];
  };
}

function fileOf(column: ReturnColumn): FileName {
  return column.slice(0, column.indexOf(".")) as FileName;
}

/** The rows of each child in a file, which is read once. */
function rowsByChild(care: Return): (file: FileName) => ReadonlyMap<string, readonly Row[]> {
  const read = new Map<FileName, ReadonlyMap<string, readonly Row[]>>();
  return (file) => {
    const rows = read.get(file) ?? groupedBy<Row, string>(rowsOf(care, file), ({ CHILD }) => CHILD);
    read.set(file, rows);
    return rows;
  };
}

/** The columns in which a child's rows differ; a blank one where rows came or went. */
function differing(columns: readonly string[], was: readonly Row[], is: readonly Row[]): readonly string[] {
  const alike = (row: Row): string => JSON.stringify(columns.map((column) => row[column]));
  const [left, right] = [without(was, is, alike), without(is, was, alike)];
  if (left.length !== right.length) return [""];
  return columns.filter((column) => cellsOf(left, column) !== cellsOf(right, column));
}

/** The rows that have no counterpart among others, each of which is the counterpart of one. */
function without(rows: readonly Row[], others: readonly Row[], alike: (row: Row) => string): readonly Row[] {
  const there = others.map(alike);
  return rows.filter((row) => {
    const at = there.indexOf(alike(row));
    if (at === -1) return true;
    there.splice(at, 1);
    return false;
  });
}

function cellsOf(rows: readonly Row[], column: string): string {
  return rows
    .map((row) => JSON.stringify(row[column]))
    .toSorted()
    .join();
}
