import { type ChartTable, formatNumber, longDate } from "@lac-analytics/charts";
import { capitalised } from "@lac-analytics/core";
import {
  type PlacementProjection,
  placementCostByYear,
  placementCostInAll,
  placementOutlook,
  placementRows,
} from "@lac-analytics/core/project";
import { poundsRangeText, poundsText, yearEnds } from "@lac-analytics/notebook";
import { reportsScenario } from "../reportsScenario.ts";
import { changeInWords } from "./changeInWords.ts";

const number = (label: string, decimals = 0) => ({ label, kind: "number", decimals }) as const;
const text = (label: string) => ({ label, kind: "text" }) as const;

/** Children by kind of placement at the start and at the ends of financial years, with the likely range of the last. */
export function childrenTable(projection: PlacementProjection): ChartTable {
  const dates = yearEnds(projection);
  const last = dates.at(-1) ?? "";
  const groups = [...projection.scenario.groups.map(({ name }) => name), "total"];
  return {
    caption: "Children looked after by kind of placement, as expected",
    columns: [
      text("Placement"),
      number("At the start"),
      ...dates.map((date) => number(longDate(date))),
      text("80% range of the last"),
    ],
    rows: groups.map((group) => {
      const outlook = placementOutlook(projection, { group });
      const at = (date: string) => outlook.find(({ month }) => month === date);
      const end = at(last);
      return [
        group === "total" ? "All" : capitalised(group),
        projection.start.reduce(
          (sum, each) => sum + (group === "total" || each.group === group ? each.children : 0),
          0,
        ),
        ...dates.map((date) => at(date)?.expected ?? ""),
        end === undefined ? "" : `${formatNumber(end.lower80, 0)} to ${formatNumber(end.upper80, 0)}`,
      ];
    }),
  };
}

/** Cost by financial year and kind of placement, with the likely range, the budget and the report's scenario. */
export function yearTable(shown: PlacementProjection, own: PlacementProjection): ChartTable | undefined {
  const years = placementCostByYear(shown);
  if (years.length === 0) return undefined;
  const inAll = placementCostInAll(shown).map((cost) => ({ financialYear: "All", ...cost }));
  const ofOwn = [
    ...placementCostByYear(own),
    ...placementCostInAll(own).map((cost) => ({ financialYear: "All", ...cost })),
  ];
  const hasBudget = years.some(({ budget }) => budget !== undefined);
  return {
    caption: "Cost of placements by financial year",
    columns: [
      text("Financial year"),
      text("Placement"),
      number("This scenario"),
      text("80% range"),
      number(reportsScenario),
      ...(hasBudget ? [number("Budget"), number("Left of the budget")] : []),
    ],
    rows: [...years, ...inAll].map(({ financialYear, months, group, cost, budget, left }) => {
      const other = ofOwn.find((each) => each.financialYear === financialYear && each.group === group);
      const part = months < 12 ? `${financialYear} (${months} ${months === 1 ? "month" : "months"})` : financialYear;
      return [
        part,
        group === "total" ? "All" : capitalised(group),
        poundsText(cost.expected),
        poundsRangeText(cost),
        other === undefined ? "" : poundsText(other.cost.expected),
        ...(hasBudget ? [budget, left].map((value) => (value === undefined ? "" : poundsText(value))) : []),
      ];
    }),
  };
}

/** What is changed from the days of reference, in words; undefined where nothing is. */
export function changesTable({ scenario, reference }: PlacementProjection): ChartTable | undefined {
  const { changes = [] } = scenario;
  if (changes.length === 0) return undefined;
  return {
    caption: `What is changed from the days of reference, ${longDate(reference.from)} to ${longDate(reference.to)}`,
    columns: [text("Change")],
    rows: changes.map((change) => [capitalised(changeInWords(change))]),
  };
}

/** The scenario month by month, as `lac project placements` gives it. */
export function monthTable(projection: PlacementProjection): ChartTable {
  const rows = placementRows(projection);
  const hasCost = rows.some(({ cost }) => cost !== undefined);
  return {
    caption: "Month by month",
    columns: [
      text("Month end"),
      text("Placement"),
      number("Children", 1),
      number("Lower (95%)", 1),
      number("Upper (95%)", 1),
      ...(hasCost ? [number("Cost in the month (£)")] : []),
    ],
    rows: rows.map(({ month, category, expected, lower, upper, cost }) => [
      longDate(month),
      category === "total" ? "All" : capitalised(category),
      expected,
      lower ?? "",
      upper ?? "",
      ...(hasCost ? [cost ?? ""] : []),
    ]),
  };
}
