import { visibleText } from "@lac-analytics/core";
import { stringify } from "#csv-stringify";
import { withoutFormula } from "./withoutFormula.ts";

/**
 * Rows as CSV under the names of their columns. A list is opened in a spreadsheet by people who did not make it, and
 * carries what somebody wrote in a return or a series. So text that a spreadsheet would take for a formula has an
 * apostrophe before it, and characters that are not seen are written by their numbers. JSON has every text as it was.
 *
 * @example
 * csvText(["name", "number"], [{ name: "=1+1", number: 3 }]); // => "name,number\n'=1+1,3\n"
 */
export function csvText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return stringify(cells, {
    header: true,
    columns: [...columns],
    cast: { string: (text) => withoutFormula(visibleText(text)) },
  });
}
