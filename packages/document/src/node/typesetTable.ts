import { cellRuns } from "../model/cellRuns.ts";
import { columnWidths, type TableRoom } from "../model/columnWidths.ts";
import type { Run, Table } from "../model/Document.ts";
import { runWidth } from "../model/runWidth.ts";

/** A table as the typesetter takes it. */
export interface TypesetTable extends Omit<Table, "rows"> {
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** the share of the page's width that each column has */
  readonly shares: readonly number[];
  /** whether it may be cut, so that no page is left half empty for it */
  readonly isLong: boolean;
}

/** The page's 481.9 points in the 8 points of a table's text, and 4 points on each side of a cell. */
const room: TableRoom = { page: 481.9 / 8, gap: 1 };

/** A table of more lines than this is long; the space between two rows is as high as most of a line. */
const mostLines = 24;

/** A table with its columns measured; a word that is wider than its column may break anywhere. */
export function typesetTable(table: Table): TypesetTable {
  const widths = columnWidths(table, room);
  const rows = table.rows.map((row) => row.map(cellRuns));
  return {
    ...table,
    shares: widths.map((width) => width / room.page),
    isLong: linesOf(rows, widths) > mostLines,
    rows: rows.map((row) => row.map((cell, at) => cell.map((run) => breakable(run, (widths[at] ?? 0) - room.gap)))),
  };
}

function linesOf(rows: TypesetTable["rows"], widths: readonly number[]): number {
  const linesOfCell = (cell: readonly Run[], width: number): number =>
    Math.ceil(cell.reduce((sum, run) => sum + runWidth(run, run.text), 0) / (width - room.gap));
  const linesOfRow = (row: TypesetTable["rows"][number]): number =>
    1 + Math.max(1, ...row.map((cell, at) => linesOfCell(cell, widths[at] ?? room.page)));
  return rows.reduce((sum, row) => sum + linesOfRow(row), 0);
}

/** A run whose longest words have places, of no width, where a line may end. */
function breakable(run: Run, width: number): Run {
  const words = run.text.split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)|(?<=\w-)(?=\w)/);
  const broken = words.map((word) => (runWidth(run, word) > width + 1e-6 ? [...word].join("\u{200B}") : word));
  return { ...run, text: broken.join("") };
}
