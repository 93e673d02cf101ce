import { calendarOf } from "../return/calendarOf.ts";
import { type Day, dayNumber, noInteger } from "../return/Day.ts";
import { type ColumnKind, type FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { CodeColumn, Return, TextColumn } from "../return/Return.ts";

/** A cell as it stands in the return: a date as DD/MM/YYYY, so that it can be found in the file; blank is blank. */
export function cellText(care: Return, file: FileName, column: string, row: number): string {
  const { child, columns } = care[file];
  if (column === "CHILD") return care.children[child[row] ?? 0] ?? "";
  const kinds: Readonly<Record<string, ColumnKind>> = fileLayouts[file];
  const cells: unknown = columns[column as keyof typeof columns];
  if (kinds[column] === "text") return (cells as TextColumn).at(row);
  if (!(cells instanceof Int32Array)) {
    const { codes, values } = cells as CodeColumn;
    return codes[values[row] ?? 0] ?? "";
  }
  const number = cells[row] ?? noInteger;
  if (number === noInteger) return "";
  return kinds[column] === "date" ? writtenDay(dayNumber(number)) : String(number);
}

function writtenDay(of: Day): string {
  const { year, month, day } = calendarOf(of);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}
