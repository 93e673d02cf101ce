/** Where two pages first say different figures. */
export interface DifferingCell {
  /** the caption of the table */
  readonly table: string;
  /** what the row is called by its first cell, and the column by its heading */
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The first cell in which the tables of two pages differ, as the pages themselves hand their figures on: in the file that
 * the link under each table holds. None where only words or drawings differ.
 *
 * @param rowsOf reads a file of CSV
 */
export function differingCell(
  before: string,
  after: string,
  rowsOf: (csv: string) => readonly (readonly string[])[],
): DifferingCell | undefined {
  const now = new Map(tablesIn(after));
  for (const [table, csv] of tablesIn(before)) {
    const other = now.get(table);
    if (other === undefined || other === csv) continue;
    const [earlier, later] = [rowsOf(csv), rowsOf(other)];
    const [heads = []] = earlier;
    for (const [at, row] of earlier.entries()) {
      const place = row.findIndex((cell, column) => cell !== later[at]?.[column]);
      if (place === -1) continue;
      const cell = later[at]?.[place] ?? "nothing";
      return { table, row: row[0] ?? "", column: heads[place] ?? "", before: row[place] ?? "", after: cell };
    }
  }
  return undefined;
}

/** The tables of a page by their captions, each as the file that its link holds. */
function tablesIn(html: string): readonly (readonly [caption: string, csv: string])[] {
  const links = html.matchAll(
    /href="data:text\/csv;charset=utf-8,%EF%BB%BF([^"]*)" download="[^"]*" aria-label="These figures as CSV: ([^"]*)"/g,
  );
  return [...links].map(([, csv = "", caption = ""]) => [caption, decodeURIComponent(csv)]);
}
