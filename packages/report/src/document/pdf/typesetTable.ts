import { columnWidths, pageCharacters } from "../columnWidths.ts";
import type { Run, Table } from "../ReportDocument.ts";

/** A table as the typesetter takes it: with the share of the page's width that each column has. */
export interface TypesetTable extends Table {
  readonly shares: readonly number[];
}

/** A table with its columns measured; a word that is wider than its column may break anywhere. */
export function typesetTable(table: Table): TypesetTable {
  const widths = columnWidths(table);
  return {
    ...table,
    shares: widths.map((width) => width / pageCharacters),
    rows: table.rows.map((row) => row.map((cell, at) => cell.map((run) => breakable(run, widths[at] ?? 0)))),
  };
}

/** A run whose longest words have places, of no width, where a line may end. */
function breakable(run: Run, width: number): Run {
  const text = run.text.replace(/\S+/g, (word) =>
    word.length * (run.code ? 0.85 : 1) > width ? [...word].join("\u{200B}") : word,
  );
  return { ...run, text };
}
