import { type ChartTable, formatNumber, longDate } from "@lac-analytics/charts";
import {
  comparePlacements,
  type Outlook,
  type PlacementProjection,
  placementCostByYear,
  placementCostInAll,
  placementOutlook,
} from "@lac-analytics/core/project";
import { yearEnds } from "../tables/yearEnds.ts";
import { ofHundred } from "../words/ofHundred.ts";
import { poundsRangeText } from "../words/poundsRangeText.ts";
import { poundsText } from "../words/poundsText.ts";

/** A scenario of placements with what a table or a chart calls it. */
export interface NamedPlacements {
  readonly name: string;
  readonly projection: PlacementProjection;
}

type CostOfPlacements = ReturnType<typeof placementCostInAll>[number];

/** A row of what scenarios come to; what one of them does not have is undefined, and blank. */
type Row = readonly [label: string, of: (projection: PlacementProjection) => string | undefined];

/**
 * Scenarios of placements side by side, any number of them, a column each: children at the ends of financial years, cost by
 * financial year and in all, the difference in it from the first, and the budget. A row is there where one of them has it; a
 * difference where both have the same months and the same futures, and else why there is none. Where their rates are of
 * different days, these are told too.
 *
 * @example
 * const scenario = readPlacementScenario("from: 2019-04-01\nmonths: 12\nreference: {from: 2018-04-01, to: 2019-03-31}\nsimulations: 100", "a.yaml");
 * const asItIs = { name: "As it is", projection: projectPlacements(care, scenario) };
 * placementComparisonTable([asItIs, { ...asItIs, name: "Again" }]).columns.map(({ label }) => label); // => ["What","As it is","Again"]
 * placementComparisonTable([asItIs]).rows.map(([what]) => what); // => ["Children on 31 March 2020"]
 */
export function placementComparisonTable(all: readonly [NamedPlacements, ...NamedPlacements[]]): ChartTable {
  const [first] = all;
  const projections = all.map(({ projection }) => projection);
  const dates = [...new Set(projections.flatMap(yearEnds))].sort();
  const years = [...new Set(projections.flatMap((each) => totals(each).map((year) => year.financialYear)))].sort();
  const rows: readonly Row[] = [
    ...dates.map((date): Row => [`Children on ${longDate(date)}`, (each) => childrenText(each, date)]),
    ...years.map((year): Row => [`Cost in ${year}`, (each) => textOf(costIn(each, year)?.cost.expected)]),
    ["Cost in all", (each) => textOf(inAll(each)?.cost.expected)],
    ["Cost in all, 80% range", (each) => rangeText(inAll(each)?.cost)],
    [`Difference from “${first.name}”`, (each) => textOf(more(first.projection, each)?.expected)],
    ["Difference, 80% range", (each) => rangeText(more(first.projection, each))],
    ["No difference is told, for it has", (each) => notComparable(first.projection, each)],
    ...years.map((year): Row => [`Budget in ${year}`, (each) => textOf(costIn(each, year)?.budget)]),
    ["Budget in all", (each) => textOf(inAll(each)?.budget)],
    ["Left of the budget", (each) => textOf(inAll(each)?.left)],
    ["Futures of 100 in which the budget is enough", enoughText],
    ...(new Set(projections.map(ratesText)).size > 1 ? [["Rates of", ratesText] as const] : []),
  ];
  return {
    caption: "Scenarios side by side",
    columns: [{ label: "What", kind: "text" }, ...all.map(({ name }) => ({ label: name, kind: "number" }) as const)],
    rows: rows.flatMap(([label, of]) => {
      const cells = projections.map(of);
      return cells.every((cell) => cell === undefined) ? [] : [[label, ...cells.map((cell) => cell ?? "")]];
    }),
  };
}

function totals(projection: PlacementProjection) {
  return placementCostByYear(projection).filter(({ group }) => group === "total");
}

function costIn(projection: PlacementProjection, year: string): CostOfPlacements | undefined {
  return totals(projection).find(({ financialYear }) => financialYear === year);
}

function inAll(projection: PlacementProjection): CostOfPlacements | undefined {
  return placementCostInAll(projection).find(({ group }) => group === "total");
}

function more(first: PlacementProjection, other: PlacementProjection): Outlook | undefined {
  if (first === other || notComparable(first, other) !== undefined) return undefined;
  return comparePlacements(first, other).findLast(({ group }) => group === "total")?.costToDate;
}

/** Why the futures of one scenario cannot be set against those of another; undefined where they can. */
function notComparable({ scenario: one }: PlacementProjection, { scenario: two }: PlacementProjection) {
  if (one.from !== two.from || one.months !== two.months) return "other months";
  if (one.simulations !== two.simulations) return "another number of futures";
  return one.seed === two.seed ? undefined : "another seed";
}

function ratesText({ reference }: PlacementProjection): string {
  return `${longDate(reference.from)} to ${longDate(reference.to)}`;
}

function childrenText(projection: PlacementProjection, date: string): string | undefined {
  const found = placementOutlook(projection).find(({ month }) => month === date);
  return found && formatNumber(found.expected, 0);
}

function textOf(pounds: number | undefined): string | undefined {
  return pounds === undefined ? undefined : poundsText(pounds);
}

function rangeText(range: Outlook | undefined): string | undefined {
  return range && poundsRangeText(range);
}

function enoughText(projection: PlacementProjection): string | undefined {
  const share = inAll(projection)?.withinBudget;
  return share === undefined ? undefined : ofHundred(share);
}
