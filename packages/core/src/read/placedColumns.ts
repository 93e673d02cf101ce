import type { RecognisedTable } from "./RecognisedTable.ts";

/** Something of a column, and the place of its cell in the rows of a table; −1 where the table lacks it. */
export interface PlacedColumn<T> {
  readonly column: string;
  readonly of: T;
  readonly cellAt: number;
}

/** The columns of the file of the return, placed in a table. */
export function placedColumns<T>(
  { layout }: RecognisedTable,
  columns: ReadonlyMap<string, T>,
): readonly PlacedColumn<T>[] {
  return [...columns].map(([column, of]) => ({ column, of, cellAt: layout.columnAt.get(column) ?? -1 }));
}

/** The columns of the council's own, placed in a table. */
export function placedOwnColumns<T>(
  { table, layout }: RecognisedTable,
  own: ReadonlyMap<string, T>,
): readonly PlacedColumn<T>[] {
  return [...own].map(([column, of]) => ({
    column,
    of,
    cellAt: layout.unknown.find((at) => isSameHeading(table.heading[at] ?? "", column)) ?? -1,
  }));
}

/** The names of the columns of the council's own in tables that are the same file; those that differ in case alone are one. */
export function ownColumns(tables: readonly RecognisedTable[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { table, layout } of tables) {
    for (const at of layout.unknown) {
      const name = (table.heading[at] ?? "").trim();
      if (name !== "" && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
  }
  return [...names.values()];
}

function isSameHeading(heading: string, name: string): boolean {
  return heading.trim().toLowerCase() === name.toLowerCase();
}
