import type { ChartTable } from "../Chart.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import type { SharesOfWhole } from "../words/sharesOfWhole.ts";
import { captionedTable } from "./captionedTable.ts";
import { tabulate } from "./tabulate.ts";

/** A further column of counts: one for each share, and one for the whole. */
export interface CountColumn {
  readonly label: string;
  readonly cells: readonly (string | number)[];
  readonly total: string | number;
}

/**
 * Shares as a table: each category's count, percentage and interval, and the whole in the last row.
 *
 * @param counts what the column of counts is called
 */
export function shareTable(
  { shares, whole }: SharesOfWhole,
  wording: ChartWording,
  further: readonly CountColumn[] = [],
  counts = "Children",
): ChartTable {
  const figures = tabulate(
    "Share (%)",
    shares.map(({ figure }) => figure),
  );
  const noLimits = figures.columns.slice(1).map(() => "[z]");
  const total = [`All ${wording.counted}`, whole ?? 0, whole === 0 ? "[z]" : 100, ...noLimits];
  return captionedTable(
    wording,
    [
      { label: "Group", kind: "text" },
      { label: counts, kind: "number" },
      ...figures.columns,
      ...further.map(({ label }) => ({ label, kind: "number" }) as const),
    ],
    [
      ...shares.map(({ label, figure, count }, index) => [
        label,
        count ?? `[${figure.symbol}]`,
        ...(figures.rows[index] ?? []),
        ...further.map(({ cells }) => cells[index] ?? ""),
      ]),
      ...(whole === undefined ? [] : [[...total, ...further.map((column) => column.total)]]),
    ],
    shares.map(({ figure }) => figure),
  );
}
