import { type ColumnKind, type FileName, fileLayouts } from "./fileLayouts.ts";
import type { CodeColumn, Return, Table, TextColumn } from "./Return.ts";

/**
 * The return of some of the children of a return, such as those of one team: every row of theirs in every file, and none
 * of others. What was lost in reading is said of it as of the whole.
 *
 * @param children identifiers, as in `Return.children`; one that the return does not have is passed over
 * @example
 * const girls = rowsOf(care, "Header").filter(({ SEX }) => SEX === "2").map(({ CHILD }) => CHILD);
 * returnOf(care, girls).children.length; // => 500
 */
export function returnOf(care: Return, children: Iterable<string>): Return {
  const wanted = new Set(children);
  const kept = [...care.children.keys()].filter((child) => wanted.has(care.children[child] ?? ""));
  const placeOf = new Int32Array(care.children.length).fill(-1);
  for (const [place, child] of kept.entries()) placeOf[child] = place;
  const tables = (Object.keys(fileLayouts) as FileName[]).map((file) => [
    file,
    tableOf(file, care[file], placeOf, kept.length),
  ]);
  return {
    ...care,
    ...(Object.fromEntries(tables) as { readonly [F in FileName]: Table<F> }),
    children: kept.map((child) => care.children[child] ?? ""),
  };
}

/** The rows of a file that are of children who have a place, which is not below nought. */
function tableOf<F extends FileName>(file: F, table: Table<F>, placeOf: Int32Array, children: number): Table<F> {
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => (placeOf[table.child[row] ?? 0] ?? -1) >= 0,
  );
  const child = Int32Array.from(rows, (row) => placeOf[table.child[row] ?? 0] ?? 0);
  const firstRow = new Int32Array(children + 1);
  for (const place of child) firstRow[place + 1] = (firstRow[place + 1] ?? 0) + 1;
  for (let place = 0; place < children; place++)
    firstRow[place + 1] = (firstRow[place + 1] ?? 0) + (firstRow[place] ?? 0);
  const kinds: readonly [string, ColumnKind][] = Object.entries(fileLayouts[file]);
  const columns = kinds.map(([name, kind]) => [
    name,
    columnOf(kind, table.columns[name as keyof typeof table.columns], rows),
  ]);
  return {
    rows: rows.length,
    child,
    firstRow,
    source: Uint16Array.from(rows, (row) => table.source[row] ?? 0),
    sourceRow: Int32Array.from(rows, (row) => table.sourceRow[row] ?? 0),
    own: Object.fromEntries(Object.entries(table.own).map(([name, column]) => [name, textsAt(column, rows)])),
    columns: Object.fromEntries(columns) as Table<F>["columns"],
  };
}

function columnOf(kind: ColumnKind, column: unknown, rows: Uint32Array): unknown {
  if (kind === "text") return textsAt(column as TextColumn, rows);
  if (kind === "date" || kind === "integer") {
    const values = column as Int32Array;
    return Int32Array.from(rows, (row) => values[row] ?? 0);
  }
  const { codes, values } = column as CodeColumn;
  return { codes, values: Uint16Array.from(rows, (row) => values[row] ?? 0) };
}

function textsAt({ at }: TextColumn, rows: Uint32Array): TextColumn {
  return { at: (row) => at(rows[row] ?? -1) };
}
