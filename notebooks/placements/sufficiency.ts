import { type ChartTable, formatNumber, longDate } from "@lac-analytics/charts";
import { categoriesOf, type Figure, findFigure } from "@lac-analytics/core";
import {
  countInWords,
  type Message,
  type NotebookSource,
  numberInWords,
  publishedBenchmarks,
} from "@lac-analytics/notebook";

/** Foster places that are filled, beside the children whom the return has with own carers and with agencies. */
export function occupancy(approved: Figure, filled: Figure, inHouse: Figure, agency: Figure): string {
  const [all, taken] = [approved.numerator ?? 0, filled.numerator ?? 0];
  const empty = Math.max(0, all - taken);
  const share = all === 0 ? "" : ` (${formatNumber((100 * taken) / all, 0)}%)`;
  const withAgencies = agency.numerator;
  const enough =
    withAgencies === undefined || withAgencies === 0
      ? ""
      : ` Were every one of the ${numberInWords(empty)} empty places to suit, they would ${empty < withAgencies ? "still not " : ""}do for all the children with agencies.`;
  return `On ${longDate(approved.periodEnd)} the council had ${formatNumber(all, 0)} approved foster places of its own, of which ${formatNumber(taken, 0)} were filled${share}. On ${longDate(inHouse.periodEnd)} the return has ${countInWords(inHouse, "child", "children")} with its own carers and ${countInWords(agency, "child", "children")} with agencies.${enough}`;
}

/** What stands out of foster places: those that are empty while children live with agencies' carers. */
export function emptyPlaces(approved: Figure, filled: Figure, agency: Figure): readonly Message[] {
  const [all, taken, others] = [approved.numerator, filled.numerator, agency.numerator];
  if (all === undefined || taken === undefined || all <= taken) return [];
  const beside =
    others === undefined || others === 0
      ? ""
      : ` On ${longDate(agency.periodEnd)}, ${countInWords(agency, "child", "children")} lived with foster carers of agencies.`;
  return [
    {
      kind: "untested concern",
      lead: "Empty places",
      text: `${formatNumber(all - taken, 0)} of the council's own ${formatNumber(all, 0)} foster places stood empty on ${longDate(approved.periodEnd)}.${beside}`,
      question: "Why do some of our foster places stand empty, and which children with agencies could they suit?",
      weight: 65,
    },
  ];
}

/** How many more children are placed in the area than out of it, or the other way about. */
export function gainInWords(net: Figure): string {
  if (net.symbol !== "" || net.value === 0) return "as many out as in";
  return `${formatNumber(Math.abs(net.value), 0)} more ${net.value < 0 ? "out than in" : "in than out"}`;
}

/** The published weekly costs of England and of councils like ours, by line. */
export type PublishedCosts = ReadonlyMap<
  string,
  { readonly year: number; readonly values: readonly (number | string)[] }
>;

/** What a week costs elsewhere, in the latest year that was out: nothing where it is not published or no file was given. */
export function publishedCosts(source: NotebookSource): PublishedCosts {
  return new Map(
    publishedBenchmarks(source).rows.flatMap(({ series, against }) => {
      if (series.measure !== "unit-cost-week") return [];
      const values = (["England", "neighbours"] as const).map(
        (kind) => against.comparators.find((one) => one.with === kind)?.value ?? "[x]",
      );
      return [[series.category, { year: against.figure.year, values }] as const];
    }),
  );
}

/** Weekly unit costs by line and year, beside what a week costs elsewhere; null where none is known. */
export function unitCosts(lists: readonly (readonly Figure[])[], published: PublishedCosts): ChartTable | null {
  if (lists.length === 0) return null;
  const year = [...published.values()][0]?.year;
  const others =
    year === undefined ? [] : [`England, year to 31 March ${year}`, `Councils like ours, year to 31 March ${year}`];
  return {
    caption: "Pounds a week for a child, spent in the year to each date",
    columns: [
      { label: "Line", kind: "text" },
      ...lists.map((list) => ({
        label: longDate(findFigure(list, "unit-cost-week", "cost-line", "all").periodEnd),
        kind: "number" as const,
      })),
      ...others.map((label) => ({ label, kind: "number" as const, decimals: 0 })),
    ],
    rows: categoriesOf("unit-cost-week", "cost-line")
      .filter(({ id }) => id !== "unassigned")
      .map(({ id, label }) => [
        label,
        ...lists.map((list) => {
          const figure = findFigure(list, "unit-cost-week", "cost-line", id);
          return figure.symbol === "" ? figure.value : `[${figure.symbol}]`;
        }),
        ...others.map((_, at) => published.get(id)?.values[at] ?? "[x]"),
      ]),
  };
}
