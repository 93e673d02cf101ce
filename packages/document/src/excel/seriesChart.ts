import { cellRuns } from "../model/cellRuns.ts";
import type { Cell, Table } from "../model/Document.ts";
import { cellText } from "./cellText.ts";
import type { NumberedTable } from "./reportParts.ts";
import type { SheetChart, SheetLine } from "./Workbook.ts";

/**
 * A chart that Excel draws of the figures behind a chart that says that it is even lines over time: a group, a date and a
 * number in each row. Undefined of any other: Excel lays the words of dates side by side, would draw as nought what is
 * withheld, and would join what is not to be joined.
 */
export function seriesChart({ table, chart }: NumberedTable): SheetChart | undefined {
  const amount = table.columns[2];
  if (chart?.evenLines !== true || amount?.kind !== "number") return undefined;
  const lines = linesOf(table);
  return { kind: "line", title: chart.title, axis: amount.label, alternativeText: chart.description, lines };
}

/** Rows of one group after another. */
function linesOf({ rows }: Table): readonly SheetLine[] {
  const starts = rows.flatMap((row, at) => (at === 0 || textIn(row[0]) !== textIn(rows[at - 1]?.[0]) ? [at] : []));
  return starts.map((first, at) => ({
    name: textIn(rows[first]?.[0]),
    first,
    last: (starts[at + 1] ?? rows.length) - 1,
    numbers: 2,
    along: 1,
  }));
}

function textIn(cell: Cell | undefined): string {
  return cell === undefined ? "" : cellText(cellRuns(cell));
}
