import { type ColumnKind, fileLayouts } from "../../return/fileLayouts.ts";
import type { DateReaders } from "../date/dateReaders.ts";
import { type PlacedColumn, placedColumns, placedOwnColumns } from "../placedColumns.ts";
import type { SourceTable } from "../SourceTable.ts";
import type { PlainKind, PlainPlan } from "./PlainPlan.ts";
import type { PlainRows } from "./PlainRows.ts";

/**
 * How the rows of a plain table are read: the columns of its file, then those of the council's own that it has.
 *
 * @param own names of the council's own columns in all tables of the file
 */
export function planOfTable(
  recognised: SourceTable,
  { delimiter }: PlainRows,
  own: readonly string[],
  orderOf: DateReaders["orderOf"],
): PlainPlan {
  const { table, layout, source } = recognised;
  const kinds: readonly [string, ColumnKind][] = Object.entries(fileLayouts[layout.as]);
  const kindOf = ({ column, of: kind }: PlacedColumn<ColumnKind>): PlainKind => {
    if (column === "DATE_PERM") return "blank";
    if (kind !== "date") return kind;
    const { order } = orderOf({ source, column });
    return order === "day first" || order === "unknown" ? "date" : "date of another order";
  };
  const placed = placedColumns(recognised, new Map(kinds)).map((each) => ({ ...each, kind: kindOf(each) }));
  const ofCouncil = placedOwnColumns(recognised, new Map(own.map((name) => [name, "text" as const])));
  const childAt = layout.columnAt.get("CHILD") ?? -1;
  return {
    delimiter,
    width: layout.width,
    childAt,
    childHeading: (table.heading[childAt] ?? "").toUpperCase(),
    columns: [
      ...placed.map(({ kind, cellAt, column }) => ({
        kind,
        cellAt,
        isNeeded: layout.as === "Episodes" && column === "DECOM",
      })),
      ...ofCouncil.map(({ of: kind, cellAt }) => ({ kind, cellAt, isNeeded: false })),
    ],
  };
}
