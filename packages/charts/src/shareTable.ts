import type { ChartTable } from "./Chart.ts";
import type { ChartWording } from "./ChartWording.ts";
import type { SharesOfWhole } from "./sharesOfWhole.ts";
import { tabulate } from "./tabulate.ts";

/** A further column of counts: one for each share, and one for the whole. */
export interface CountColumn {
  readonly label: string;
  readonly cellOf: (category: string) => string | number;
  readonly total: string | number;
}

/** Shares as a table: each category's count, percentage and interval, and the whole in the last row. */
export function shareTable(
  { shares, whole }: SharesOfWhole,
  { measure, place, counted }: ChartWording,
  further: readonly CountColumn[] = [],
): ChartTable {
  const { columns, cells } = tabulate(
    "Share (%)",
    shares.map(({ figure }) => figure),
  );
  const limits = columns.slice(1).map(() => "[z]");
  return {
    caption: `${measure}, ${place}`,
    columns: [
      { label: "Group", kind: "text" },
      { label: "Children", kind: "number" },
      ...columns,
      ...further.map(({ label }) => ({ label, kind: "number" }) as const),
    ],
    rows: [
      ...shares.map(({ category, label, figure, count }) => [
        label,
        count ?? `[${figure.symbol}]`,
        ...cells(figure),
        ...further.map(({ cellOf }) => cellOf(category)),
      ]),
      ...(whole === undefined
        ? []
        : [[`All ${counted}`, whole, whole === 0 ? "[z]" : 100, ...limits, ...further.map(({ total }) => total)]]),
    ],
  };
}
