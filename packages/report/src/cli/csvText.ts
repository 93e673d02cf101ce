import { stringify } from "csv-stringify/sync";

/** Rows as CSV under the names of their columns. Text that a spreadsheet would take for a formula is escaped. */
export function csvText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return stringify(cells, { header: true, columns: [...columns], cast: { string: withoutFormula } });
}

/** Text that begins as a formula does gets an apostrophe before it; a number printed as text is no formula. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}
