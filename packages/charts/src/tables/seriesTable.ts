import type { Figure } from "@lac-analytics/core";
import { capitalised } from "@lac-analytics/core";
import type { ChartTable } from "../Chart.ts";
import type { NamedLine } from "../figures/NamedLine.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { longPeriod } from "../words/longPeriod.ts";
import { captionedTable } from "./captionedTable.ts";
import { tabulate } from "./tabulate.ts";

/** Units of shares and means, whose denominators are children or events. */
const countedUnits = new Set(["percent", "days"]);

/**
 * Series as a table: a row for each figure, under its series' name and its date, and last the number that a share or a
 * mean is based on, where any has one.
 */
export function seriesTable(series: readonly NamedLine[], wording: ChartWording): ChartTable {
  const lines = series.flatMap(({ label, figures }) => figures.map((figure) => ({ label, figure })));
  const { columns, rows } = tabulate(
    capitalised(lines[0]?.figure.unit ?? ""),
    lines.map(({ figure }) => figure),
  );
  const isBased = lines.some(({ figure }) => isCounted(figure) && figure.denominator !== undefined);
  return captionedTable(
    wording,
    [
      { label: "Group", kind: "text" },
      { label: "Date", kind: "text" },
      ...columns,
      ...(isBased ? [{ label: "Based on", kind: "number" as const }] : []),
    ],
    lines.map(({ label, figure }, index) => [
      label,
      capitalised(longPeriod(figure)),
      ...(rows[index] ?? []),
      ...(isBased ? [figure.denominator ?? `[${figure.symbol === "" ? "z" : figure.symbol}]`] : []),
    ]),
    lines.map(({ figure }) => figure),
  );
}

function isCounted({ unit }: Figure): boolean {
  return countedUnits.has(unit);
}
