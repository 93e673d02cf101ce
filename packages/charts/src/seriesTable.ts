import type { ChartTable } from "./Chart.ts";
import type { ChartWording } from "./ChartWording.ts";
import { captionedTable } from "./captionedTable.ts";
import type { NamedLine } from "./linesOverTime.ts";
import { longPeriod } from "./longPeriod.ts";
import { sentenceCase } from "./sentenceCase.ts";
import { tabulate } from "./tabulate.ts";

/** Series as a table: a row for each figure, under its series' name and its date. */
export function seriesTable(series: readonly NamedLine[], wording: ChartWording): ChartTable {
  const lines = series.flatMap(({ label, figures }) => figures.map((figure) => ({ label, figure })));
  const { columns, rows } = tabulate(
    sentenceCase(lines[0]?.figure.unit ?? ""),
    lines.map(({ figure }) => figure),
  );
  return captionedTable(
    wording,
    [{ label: "Group", kind: "text" }, { label: "Date", kind: "text" }, ...columns],
    lines.map(({ label, figure }, index) => [label, sentenceCase(longPeriod(figure)), ...(rows[index] ?? [])]),
  );
}
