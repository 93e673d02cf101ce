import { InputError } from "./InputError.ts";
import type { TextTable } from "./readTable.ts";

/**
 * Reads each row of a table by the names of its columns, which may stand in any order and case.
 *
 * @param names the columns that there must be
 * @param filled those that may not be blank in any row
 * @param read makes what a row is; `cell` gives the trimmed text of a column, `fault` the error to throw of one
 * @throws {InputError} naming file, row and column, if a column is missing or a cell that may not be blank is
 */
export function rowsByColumn<Column extends string, Row>(
  { file, heading, rows }: TextTable,
  names: readonly Column[],
  filled: readonly NoInfer<Column>[],
  read: (cell: (column: Column) => string, row: number, fault: (column: Column, what: string) => InputError) => Row,
): readonly Row[] {
  const known = heading.map((column) => column.toLowerCase());
  const missing = names.filter((column) => !known.includes(column));
  if (missing.length > 0) {
    throw new InputError(`${file} has no column ${missing.join(", ")}; it needs ${names.join(", ")}.`);
  }
  return [...rows].map(({ cells, line }) => {
    const cell = (column: Column): string => cells[known.indexOf(column)]?.trim() ?? "";
    const fault = (column: Column, what: string): InputError =>
      new InputError(`${file} row ${line}, ${column}: ${what}.`);
    const blank = filled.find((column) => cell(column) === "");
    if (blank !== undefined) throw fault(blank, "it is blank");
    return read(cell, line, fault);
  });
}
