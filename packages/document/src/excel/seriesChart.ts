import { cellRuns } from "../model/cellRuns.ts";
import type { Cell, Table } from "../model/Document.ts";
import { cellText } from "./cellText.ts";
import type { NumberedTable } from "./reportParts.ts";
import type { SheetChart, SheetLine } from "./Workbook.ts";

/** More lines than this cannot be told apart. */
const mostLines = 4;

/**
 * A chart that Excel draws of the figures behind a chart of lines over time: of a table with a group, a date and a number in
 * each row. Undefined of any other table, of one with something withheld, which Excel would draw as nought, and where groups
 * have not the same dates, along which Excel would not know to lay them.
 */
export function seriesChart({ table, chart }: NumberedTable): SheetChart | undefined {
  const [group, date, amount] = table.columns;
  if (chart === undefined || group === undefined || date?.label !== "Date" || amount?.kind !== "number")
    return undefined;
  const lines = linesOf(table);
  const datesOf = ({ first, last }: SheetLine): string =>
    table.rows
      .slice(first, last + 1)
      .map((row) => textIn(row[1]))
      .join("|");
  const [one] = lines;
  const isWhole = table.rows.every((row) => row[2]?.kind === "number");
  if (one === undefined || one.last === one.first || lines.length > mostLines || !isWhole) return undefined;
  if (lines.some((line) => datesOf(line) !== datesOf(one))) return undefined;
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
