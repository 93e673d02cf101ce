import type { DayColumn } from "../return/Day.ts";
import { type ColumnKind, type FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { ColumnBuilder } from "./ColumnBuilder.ts";
import { codeColumn } from "./codeColumn.ts";
import type { DateReaders } from "./date/dateReaders.ts";
import { dateColumn } from "./dateColumn.ts";
import { integerColumn } from "./integerColumn.ts";
import { permanenceDateColumn } from "./permanenceDateColumn.ts";
import { textColumn } from "./textColumn.ts";

/** Empty columns for a file of the return, and the arrays in which its dates come to lie. */
export interface ColumnBuilders {
  readonly columns: ReadonlyMap<string, ColumnBuilder>;
  readonly days: ReadonlyMap<string, DayColumn>;
}

/** Empty columns for at most so many rows of a file of the return. */
export function columnBuilders(file: FileName, rows: number, readers: DateReaders): ColumnBuilders {
  const days = new Map<string, DayColumn>();
  const builderOf = (column: string, kind: ColumnKind): ColumnBuilder => {
    if (column === "DATE_PERM") return permanenceDateColumn(rows, readers.ofColumn(column));
    if (kind === "text") return textColumn(rows);
    if (kind === "integer") return integerColumn(rows);
    if (kind !== "date") return codeColumn(rows, kind);
    const dates = dateColumn(rows, readers.ofColumn(column));
    days.set(column, dates.days);
    return dates;
  };
  const layout: readonly [string, ColumnKind][] = Object.entries(fileLayouts[file]);
  return { columns: new Map(layout.map(([column, kind]) => [column, builderOf(column, kind)])), days };
}
