import { amountText, longDate, longPeriod } from "@lac-analytics/charts";
import { type Figure, measures, symbolMeanings } from "@lac-analytics/core";
import type { Table } from "@lac-analytics/document";
import { textCell } from "./textCell.ts";

/** One figure of each measure as a table: its total, with interval and counts. */
export function figuresTable(figures: readonly Figure[], asAt: string): Table {
  const titles = new Map<string, string>(measures.map(({ id, title }) => [id, title]));
  const totals = figures.filter(({ breakdown }) => breakdown === "total");
  return {
    kind: "table",
    title: "",
    caption: `Figures at ${longDate(asAt)}`,
    columns: [
      { label: "Measure", kind: "text" },
      { label: "Value", kind: "number" },
      { label: "95% interval", kind: "number" },
      { label: "From", kind: "text" },
      { label: "Note", kind: "text" },
    ],
    rows: totals.map((figure) => [
      textCell(titles.get(figure.measure) ?? figure.measure),
      textCell(valueWords(figure)),
      textCell(intervalWords(figure)),
      textCell(countsWords(figure)),
      textCell([periodWords(figure, asAt), figure.note].filter((part) => part !== "").join("; ")),
    ]),
  };
}

/** The value with its unit, or what stands in its place. */
export function valueWords(figure: Figure): string {
  if (figure.symbol !== "") return symbolMeanings[figure.symbol];
  return amountWords(figure.value, figure.unit);
}

/** A value with its unit. */
export function amountWords(value: number, unit: string): string {
  const amount = amountText(value, unit);
  return unit === "percent" || unit === "children" ? amount : `${amount} ${unit}`;
}

/** The interval of a figure; blank where it has none. */
export function intervalWords(figure: Figure): string {
  if (figure.symbol !== "" || figure.lower === undefined || figure.upper === undefined) return "";
  return `${amountText(figure.lower, figure.unit)} to ${amountText(figure.upper, figure.unit)}`;
}

/** The counts behind a figure; blank where there are none. */
export function countsWords({ numerator, denominator }: Figure): string {
  if (denominator === undefined) return "";
  const below = amountText(denominator, "children");
  return numerator === undefined ? below : `${amountText(numerator, "children")} of ${below}`;
}

/** When it is for, where that is not the date of the table. */
function periodWords(figure: Figure, asAt: string): string {
  return figure.periodStart === asAt && figure.periodEnd === asAt ? "" : longPeriod(figure);
}
