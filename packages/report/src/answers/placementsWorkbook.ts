import {
  type PlacementProjection,
  placementCostByYear,
  placementFields,
  placementPriceRows,
  placementRows,
  placementYearRows,
} from "@lac-analytics/core/project";
import type { Workbook, Worksheet } from "@lac-analytics/document/workbook";
import { placementComparisonTable } from "@lac-analytics/notebook";
import { assumptionsSheet } from "./assumptionsSheet.ts";
import { budgetSeries } from "./budgetSeries.ts";
import { asRow } from "./OutputTable.ts";
import { definitionsSheet, rowsSheet } from "./rowsSheet.ts";
import { type SheetSeries, seriesSheet } from "./seriesSheet.ts";
import { tableColumns } from "./tableColumns.ts";
import { tableSheet } from "./tableSheet.ts";

/**
 * Scenarios of placements as a workbook that can be sent on: side by side, what they assume, children and costs with a
 * chart of each, every row by month and by financial year as the command writes it, and what the columns mean.
 *
 * @param projections at least one, the first of which the others are held against
 */
export function placementsWorkbook(projections: readonly PlacementProjection[], author: string): Workbook {
  const [first, ...others] = projections.map((projection) => ({ name: projection.scenario.title, projection }));
  if (first === undefined) throw new RangeError("placementsWorkbook needs a projection.");
  const { placements: months, placement_years: years, placement_prices: prices } = tableColumns;
  const sheets: readonly (Worksheet | undefined)[] = [
    tableSheet("side by side", placementComparisonTable([first, ...others])),
    assumptionsSheet(
      projections.map(({ scenario }) => scenario),
      placementFields,
    ),
    seriesSheet(
      {
        name: "children",
        caption: "Children looked after at the ends of months, as expected",
        along: "month",
        unit: "children",
        decimals: 0,
        kind: "line",
      },
      projections.flatMap(childrenOf),
    ),
    seriesSheet(
      {
        name: "costs",
        caption: "Cost of placements by financial year, in the months of the scenario",
        along: "financial year",
        unit: "pounds",
        decimals: 0,
        kind: "column",
      },
      [
        ...projections.flatMap(costsOf),
        budgetSeries(projections.flatMap((each) => placementCostByYear(each).filter(({ group }) => group === "total"))),
      ],
    ),
    rowsSheet({ name: "by_month", columns: months, rows: projections.flatMap(placementRows).map(asRow) }),
    rowsSheet({ name: "by_financial_year", columns: years, rows: projections.flatMap(placementYearRows).map(asRow) }),
    rowsSheet({ name: "by_price", columns: prices, rows: projections.flatMap(placementPriceRows).map(asRow) }),
    definitionsSheet(
      [...new Map([...prices, ...years, ...months].map(({ name, means }) => [name, means]))].map(([term, meaning]) => ({
        term,
        meaning,
      })),
    ),
  ];
  return {
    title: "Children looked after by placement, and what placements cost",
    council: "",
    author,
    date: "",
    marking: "",
    sheets: sheets.flatMap((sheet) => sheet ?? []),
  };
}

/** Children month by month: of every group and all of them, or, of one of several scenarios, all of them. */
function childrenOf(
  projection: PlacementProjection,
  _at: number,
  { length }: readonly unknown[],
): readonly SheetSeries[] {
  const rows = placementRows(projection);
  return [...new Set(rows.map(({ category }) => category))].filter(isDrawn(length)).map((group) => ({
    name: length === 1 ? group : projection.scenario.title,
    values: new Map(rows.flatMap(({ category, month, expected }) => (category === group ? [[month, expected]] : []))),
  }));
}

/** Pounds by financial year: of every group that has a price and of all of them, or, of one of several scenarios, of all. */
function costsOf(projection: PlacementProjection, _at: number, { length }: readonly unknown[]): readonly SheetSeries[] {
  const costs = placementCostByYear(projection);
  return [...new Set(costs.map(({ group }) => group))].filter(isDrawn(length)).map((group) => ({
    name: length === 1 ? group : projection.scenario.title,
    values: new Map(costs.flatMap((each) => (each.group === group ? [[each.financialYear, each.cost.expected]] : []))),
  }));
}

/** Which groups are drawn beside so many scenarios: nobody tells ten lines apart, and every row stands in the other sheets. */
function isDrawn(scenarios: number): (group: string) => boolean {
  return (group) => scenarios === 1 || group === "total";
}
