import type { ChartTable } from "@lac-analytics/charts";
import { type Figure, unassigned } from "@lac-analytics/core";
import { groupsTable } from "@lac-analytics/notebook";

/** A table of groups of which something is told; nothing where nothing is. */
export function tableOf(
  caption: string,
  heading: string,
  categories: Parameters<typeof groupsTable>[2],
  columns: Parameters<typeof groupsTable>[3],
): ChartTable | null {
  const known = columns.filter(({ figures }) => figures.some(({ symbol }) => symbol !== "x"));
  if (known.length === 0) return null;
  const met = categories.filter(
    ({ id }) =>
      id !== unassigned.id ||
      known.some(({ figures }) => figures.some((one) => one.category === id && one.symbol === "")),
  );
  return groupsTable(caption, heading, met, known);
}

/** What a table of intervals tells, in the order of its labels. */
interface Told {
  readonly unit: string;
  readonly decimals: number;
  readonly labels: readonly { readonly id: string; readonly label: string }[];
  readonly figures: readonly Figure[];
  /** by what the figures are divided */
  readonly per?: number;
}

/** Figures of groups with their intervals; nothing where none is told. */
export function intervalsTable(
  caption: string,
  heading: string,
  { unit, decimals, labels, figures, per = 1 }: Told,
): ChartTable | null {
  if (figures.every(({ symbol }) => symbol !== "")) return null;
  const labelOf = new Map<string, string>(labels.map(({ id, label }) => [id, label]));
  const met = figures.filter(({ category, symbol }) => category !== unassigned.id || symbol === "");
  return {
    caption,
    columns: [
      { label: heading, kind: "text" },
      { label: unit, kind: "number", decimals },
      { label: "Lower limit (95% interval)", kind: "number", decimals },
      { label: "Upper limit (95% interval)", kind: "number", decimals },
    ],
    rows: met.map((figure) => {
      const shown = figure.symbol === "" ? figure : undefined;
      const cell = (value: number | undefined) =>
        value === undefined ? `[${figure.symbol === "" ? "z" : figure.symbol}]` : value / per;
      return [
        labelOf.get(figure.category) ?? figure.category,
        cell(shown?.value),
        cell(shown?.lower),
        cell(shown?.upper),
      ];
    }),
  };
}
