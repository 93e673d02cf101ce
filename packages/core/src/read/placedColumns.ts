import type { ColumnBuilder } from "./ColumnBuilder.ts";
import type { RecognisedTable } from "./RecognisedTable.ts";

/** A column that is filled, and the place of its cell in the rows of a table; −1 where the table lacks it. */
export interface PlacedColumn {
  readonly column: string;
  readonly builder: ColumnBuilder;
  readonly cellAt: number;
}

/** The columns of the file of the return, placed in a table. */
export function placedColumns(
  { layout }: RecognisedTable,
  columns: ReadonlyMap<string, ColumnBuilder>,
): readonly PlacedColumn[] {
  return [...columns].map(([column, builder]) => ({ column, builder, cellAt: layout.columnAt.get(column) ?? -1 }));
}

/** The columns of the council's own that a table has, placed in it. */
export function placedOwnColumns(
  { table, layout }: RecognisedTable,
  own: ReadonlyMap<string, ColumnBuilder>,
): readonly PlacedColumn[] {
  return [...own].flatMap(([column, builder]) => {
    const cellAt = layout.unknown.find((at) => isSameHeading(table.heading[at] ?? "", column));
    return cellAt === undefined ? [] : [{ column, builder, cellAt }];
  });
}

function isSameHeading(heading: string, name: string): boolean {
  return heading.trim().toLowerCase() === name.toLowerCase();
}
