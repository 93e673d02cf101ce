import { amountText, longDate, longPeriod } from "@lac-analytics/charts";
import { type Figure, measures, symbolMeanings } from "@lac-analytics/core";
import { type Cell, plainRun, printable, type Table } from "@lac-analytics/document";

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
      words(titles.get(figure.measure) ?? figure.measure),
      words(valueWords(figure)),
      words(intervalWords(figure)),
      words(countsWords(figure)),
      words([periodWords(figure, asAt), figure.note].filter((part) => part !== "").join("; ")),
    ]),
  };
}

function words(text: string): Cell {
  return { kind: "text", runs: text === "" ? [] : [plainRun(printable(text))] };
}

/** The value with its unit, or what stands in its place. */
export function valueWords(figure: Figure): string {
  if (figure.symbol !== "") return symbolMeanings[figure.symbol];
  const value = amountText(figure.value, figure.unit);
  return figure.unit === "percent" || figure.unit === "children" ? value : `${value} ${figure.unit}`;
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
