import { bridge, type Chart, costDots, longDate, scenarioLines, type YearlyAmount } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import {
  type CostOfKind,
  costBridge,
  type PlacementProjection,
  placementCostByYear,
  placementOutlook,
} from "@lac-analytics/core/project";
import type { NamedPlacements } from "@lac-analytics/notebook";
import { reportsScenario } from "../reportsScenario.ts";

/** As many scenarios as a chart has lines for, beside the one that is shown. */
const mostBeside = 3;

/**
 * The charts of a scenario: children looked after beside those of others; cost by financial year beside others and the
 * budget, undefined where it has no cost; and how the cost of the report's scenario comes to be that of this one, undefined
 * where it is the same.
 *
 * @param beside the report's scenario first, then the reader's others
 */
export function placementCharts(
  shown: NamedPlacements,
  beside: readonly NamedPlacements[],
  own: PlacementProjection,
  council: string,
): readonly (Chart | undefined)[] {
  return [childrenChart(shown, beside, council), costChart(shown, beside, council), whyChart(shown, own, council)];
}

function childrenChart(
  { name, projection }: NamedPlacements,
  beside: readonly NamedPlacements[],
  council: string,
): Chart {
  const others = beside
    .filter((other, at) =>
      [projection, ...beside.slice(0, at).map((each) => each.projection)].every((each) => !sameChildren(each, other)),
    )
    .slice(0, mostBeside);
  return scenarioLines(
    [{ name, projection }, ...others].map((each) => ({ label: each.name, figures: childrenFigures(each.projection) })),
    {
      measure: "Children looked after",
      counted: "children looked after",
      place: council,
      source: "return and scenario",
    },
  );
}

function sameChildren(projection: PlacementProjection, other: NamedPlacements): boolean {
  const [one, two] = [projection, other.projection].map((each) => placementOutlook(each));
  return one?.every(({ expected }, at) => expected === two?.[at]?.expected) ?? false;
}

/** Children with the range in which 80 of 100 futures lie. */
function childrenFigures(projection: PlacementProjection): readonly Figure[] {
  return placementOutlook(projection).map(({ month, expected, lower80, upper80 }) => ({
    measure: "cla-number",
    periodStart: month,
    periodEnd: month,
    authority: "",
    breakdown: "total",
    category: "total",
    unit: "children",
    note: "",
    value: expected,
    symbol: "",
    ...(upper80 > lower80 && { lower: lower80, upper: upper80, confidence: 0.8, method: "simulation" }),
  }));
}

function costChart(shown: NamedPlacements, beside: readonly NamedPlacements[], council: string): Chart | undefined {
  const totals = ({ projection }: NamedPlacements) =>
    placementCostByYear(projection).filter(({ group }) => group === "total");
  const years = totals(shown);
  if (years.length === 0) return undefined;
  const amounts = years.flatMap(({ financialYear: year, cost, budget }): readonly YearlyAmount[] => [
    { year, plan: shown.name, kind: "own", amount: cost.expected, range: { lower: cost.lower80, upper: cost.upper80 } },
    ...(budget === undefined ? [] : [{ year, plan: "Budget", kind: "budget" as const, amount: budget }]),
    ...beside.slice(0, mostBeside).flatMap((each): readonly YearlyAmount[] => {
      const other = totals(each).find(({ financialYear }) => financialYear === year)?.cost;
      return other === undefined
        ? []
        : [
            {
              year,
              plan: each.name,
              kind: "other",
              amount: other.expected,
              range: { lower: other.lower80, upper: other.upper80 },
            },
          ];
    }),
  ]);
  return costDots(amounts, {
    measure: "Cost of placements by financial year, in the months of the scenario",
    counted: "",
    place: council,
    source: "return and scenario",
    when: monthsInWords(shown.projection),
  });
}

/** From the cost of the report's scenario to that of this one: numbers, mix and prices, which add up to the penny. */
function whyChart({ name, projection }: NamedPlacements, own: PlacementProjection, council: string): Chart | undefined {
  const [earlier, later] = [own, projection].map(costsOfKinds);
  if (earlier === undefined || later === undefined || earlier.every(({ childDays }) => childDays === 0))
    return undefined;
  const found = costBridge(earlier, later);
  const causes = [
    { label: "Numbers of children", pounds: found.numbers },
    { label: "Mix of placements", pounds: found.mix },
    ...found.prices.map(({ kind, pounds }) => ({ label: `Price of ${kind}`, pounds })),
  ].filter(({ pounds }) => pounds !== 0);
  if (causes.every(({ pounds }) => Math.abs(pounds) < 0.5)) return undefined;
  return bridge(
    { label: reportsScenario, pounds: found.earlier },
    causes,
    { label: name, pounds: found.later },
    {
      measure: "Cost of placements",
      counted: "",
      place: council,
      source: "return and scenario",
      when: monthsInWords(projection),
    },
  );
}

/** Days and pounds by kind of placement, of those that have a price. */
function costsOfKinds({ months, scenario }: PlacementProjection): readonly CostOfKind[] {
  return scenario.groups.flatMap(({ name }): readonly CostOfKind[] => {
    const own = months.flatMap(({ costs }) => costs.filter(({ group }) => group === name));
    if (own.every(({ cost }) => cost === undefined)) return [];
    return [
      {
        kind: name,
        childDays: own.reduce((sum, { childDays }) => sum + childDays, 0),
        pounds: own.reduce((sum, { cost }) => sum + (cost?.expected ?? 0), 0),
      },
    ];
  });
}

function monthsInWords({ months }: PlacementProjection): string {
  return `month ends from ${longDate(months[0]?.month ?? "")} to ${longDate(months.at(-1)?.month ?? "")}`;
}
