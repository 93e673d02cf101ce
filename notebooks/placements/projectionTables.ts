import { type ChartTable, formatNumber, longDate } from "@lac-analytics/charts";
import { capitalised } from "@lac-analytics/core";
import {
  comparePlacements,
  type Outlook,
  type PlacementProjection,
  type PlacementsToCome,
  placementCostByYear,
  placementOutlook,
} from "@lac-analytics/core/project";
import { poundsInWords, yearEnds } from "@lac-analytics/notebook";

const million = 1_000_000;

const whole = (value: number): string => formatNumber(value, 0);
const range = (lower: number, upper: number, text: (value: number) => string): string =>
  `${text(lower)} to ${text(upper)}`;

/** Children in each group of placements at the start and at the ends of financial years, with the range of 80%. */
export function groupTable(projection: PlacementProjection): ChartTable {
  const ends = yearEnds(projection);
  const groups = [...projection.scenario.groups.map(({ name }) => name), "total"];
  return {
    caption: "Children expected in each group of placements, with the 80% range",
    columns: [
      { label: "Placements", kind: "text" },
      { label: "At the start", kind: "number" },
      ...ends.map((end) => ({ label: longDate(end), kind: "text" as const })),
    ],
    rows: groups.map((group) => {
      const outlook = placementOutlook(projection, { group });
      const start = projection.start.filter((cell) => group === "total" || cell.group === group);
      return [
        group === "total" ? "All" : capitalised(group),
        start.reduce((sum, { children }) => sum + children, 0),
        ...outlook
          .filter(({ month }) => ends.includes(month))
          .map(({ expected, lower80, upper80 }) => `${whole(expected)} (${range(lower80, upper80, whole)})`),
      ];
    }),
  };
}

/** What the projection would have said a year ahead, and what came; null where the return does not reach back for any. */
export function pastTable({ past }: PlacementsToCome): ChartTable | null {
  if (past.length === 0) return null;
  return {
    caption: "What this projection would have said a year ahead, and what came",
    columns: [
      { label: "Forecast for", kind: "text" },
      { label: "Children a year before", kind: "number" },
      { label: "Forecast", kind: "number", decimals: 0 },
      { label: "80% range", kind: "text" },
      { label: "What came", kind: "number" },
    ],
    rows: past.map(({ to, start, expected, lower80, upper80, came }) => [
      longDate(to),
      start,
      expected,
      range(lower80, upper80, whole),
      came,
    ]),
  };
}

/**
 * What placements cost by financial year, with the range of 80%, and where the whole projection is given each group's
 * part; null where the scenario has no prices.
 */
export function yearCostTable(
  { costs: totals, scenario }: PlacementsToCome,
  whole: PlacementProjection | undefined,
): ChartTable | null {
  if (totals.length === 0) return null;
  const costs = whole === undefined ? [] : placementCostByYear(whole);
  const priced = new Set(costs.map(({ group }) => group));
  const names = scenario.groups.map(({ name }) => name).filter((name) => priced.has(name));
  const pounds = (label: string) => ({ label, kind: "number", decimals: 1 }) as const;
  return {
    caption: "Cost of placements by financial year, in millions of pounds",
    columns: [
      { label: "Financial year", kind: "text" },
      { label: "Months", kind: "number" },
      ...names.map((name) => pounds(capitalised(name))),
      pounds("All"),
      pounds("All, 80% range from"),
      pounds("to"),
    ],
    rows: totals.map(({ financialYear, months, cost }) => [
      financialYear,
      months,
      ...names.map((name) => {
        const own = costs.find((each) => each.financialYear === financialYear && each.group === name);
        return (own?.cost.expected ?? 0) / million;
      }),
      ...[cost.expected, cost.lower80, cost.upper80].map((amount) => amount / million),
    ]),
  };
}

/** What the second projection has more of than the first at the ends of financial years, in all and where they differ. */
export function comparedTable(own: PlacementProjection, other: PlacementProjection): ChartTable {
  const ends = yearEnds(own);
  const differences = comparePlacements(own, other).filter(({ month }) => ends.includes(month));
  const differing = differences.filter(
    ({ group, children, costToDate }) =>
      group !== "total" && (Math.abs(children.expected) >= 0.5 || Math.abs(costToDate?.expected ?? 0) >= 500),
  );
  const differ = new Set(differing.map(({ group }) => group));
  // where one group alone differs it is the total
  const names = differ.size > 1 ? differ.add("total") : new Set(["total"]);
  return {
    caption: "The other scenario, against this one",
    columns: [
      { label: "To", kind: "text" },
      { label: "Placements", kind: "text" },
      { label: "Children", kind: "text" },
      { label: "Cost since the start", kind: "text" },
      { label: "80% range of the cost", kind: "text" },
    ],
    rows: differences
      .filter(({ group }) => names.has(group))
      .map(({ month, group, children, costToDate }) => [
        longDate(month),
        group === "total" ? "All" : capitalised(group),
        whole(children.expected),
        costToDate === undefined ? "[z]" : moreOrLess(costToDate.expected),
        costToDate === undefined ? "[z]" : rangeOfDifference(costToDate),
      ]),
  };
}

function moreOrLess(pounds: number): string {
  const words = poundsInWords(Math.abs(pounds));
  return words === poundsInWords(0) ? "no difference" : `${words} ${pounds < 0 ? "less" : "more"}`;
}

/** Limits of a difference in pounds: "£170,000 to £224,000 less", "£20,000 less to £90,000 more". */
function rangeOfDifference({ lower80, upper80 }: Outlook): string {
  const [low, high] = [moreOrLess(lower80), moreOrLess(upper80)];
  if (low === high) return low;
  if (upper80 <= 0) return `${poundsInWords(-upper80)} to ${low}`;
  return lower80 >= 0 ? `${poundsInWords(lower80)} to ${high}` : `${low} to ${high}`;
}
