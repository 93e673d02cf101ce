import { groupedBy } from "@lac-analytics/core";
import { tablesOfPage } from "./tablesOfPage.ts";

/** Where two pages first say different figures. */
export interface DifferingCell {
  /** the caption of the table */
  readonly table: string;
  /** what the row is called by its first cell, undefined of the headings themselves; and the column by its heading */
  readonly row: string | undefined;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The first cell in which the tables of two pages differ, as the pages themselves hand their figures on: in the file that
 * the link under each table holds. Tables of one caption are held against each other in their order. None where only words
 * or drawings differ.
 */
export function differingCell(before: string, after: string): DifferingCell | undefined {
  const now = groupedBy(tablesOfPage(after), ({ caption }) => caption);
  const seen = new Map<string, number>();
  for (const { caption: table, csv, rows } of tablesOfPage(before)) {
    const at = seen.get(table) ?? 0;
    seen.set(table, at + 1);
    const other = now.get(table)?.[at];
    if (other === undefined || other.csv === csv) continue;
    const [earlier, later] = [rows(), other.rows()];
    const [heads = []] = earlier;
    for (const [line, row] of earlier.entries()) {
      const place = row.findIndex((cell, column) => cell !== later[line]?.[column]);
      if (place === -1) continue;
      const cell = later[line]?.[place] ?? "nothing";
      return {
        table,
        row: line === 0 ? undefined : (row[0] ?? ""),
        column: heads[place] ?? "",
        before: row[place] ?? "",
        after: cell,
      };
    }
  }
  return undefined;
}
