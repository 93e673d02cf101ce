import { type Day, noDay, noInteger } from "./Day.ts";
import { type ColumnKind, type ColumnName, type FileName, fileLayouts } from "./fileLayouts.ts";
import { isoFromDay } from "./isoDate.ts";
import type { CodeColumn, Return, TextColumn } from "./Return.ts";

/**
 * A row of a file of the return as a plain object: the child's identifier, which is text, and its cells, null where they
 * are blank. Dates are ISO text, whole numbers are numbers, codes are text. Columns of the council's own come after those
 * of the return, by their headings.
 */
export type ReturnRow<F extends FileName> = { readonly CHILD: string } & {
  readonly [C in ColumnName<F>]: (typeof fileLayouts)[F][C] extends "integer" ? number | null : string | null;
} & Readonly<Record<string, string | number | null>>;

/**
 * The rows of a file of the return as plain objects, in order of child and date. They name children.
 *
 * @param file by the name that the DfE gives it
 * @example
 * rowsOf(care, "Episodes").filter(({ PLACE, DEC }) => PLACE === "K2" && DEC === null).length; // => 17
 */
export function rowsOf<F extends FileName>(care: Return, file: F): readonly ReturnRow<F>[] {
  const { rows, child, columns, own } = care[file];
  const kinds: readonly [string, ColumnKind][] = Object.entries(fileLayouts[file]);
  const cells = kinds.map(([name, kind]) => [name, cellReader(kind, columns[name as keyof typeof columns])] as const);
  const owned = Object.entries(own).map(([name, column]) => [name, cellReader("text", column)] as const);
  return Array.from({ length: rows }, (_, row) => {
    const made: Record<string, string | number | null> = { CHILD: care.children[child[row] ?? 0] ?? "" };
    for (const [name, read] of [...cells, ...owned]) made[name] = read(row);
    return made as ReturnRow<F>;
  });
}

/** Reads the cells of a column, of whichever kind it is. */
function cellReader(kind: ColumnKind, column: unknown): (row: number) => string | number | null {
  if (kind === "text") {
    const { at } = column as TextColumn;
    return (row) => at(row) || null;
  }
  if (kind === "date" || kind === "integer") {
    const values = column as Int32Array;
    if (kind === "integer") return (row) => numberOrNull(values[row]);
    return (row) => dateOrNull(values[row] as Day | undefined);
  }
  const { codes, values } = column as CodeColumn;
  return (row) => codes[values[row] ?? 0] || null;
}

function numberOrNull(value: number = noInteger): number | null {
  return value === noInteger ? null : value;
}

function dateOrNull(day: Day = noDay): string | null {
  return day === noDay ? null : isoFromDay(day);
}
