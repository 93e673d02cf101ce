import { type CaseloadProjection, caseloadFields, caseloadRows, caseloadYearRows } from "@lac-analytics/core/project";
import type { Workbook, Worksheet } from "@lac-analytics/document/workbook";
import { comparisonTable, yearlyCosts } from "@lac-analytics/notebook";
import { agreed } from "./agreed.ts";
import { assumptionsSheet } from "./assumptionsSheet.ts";
import { budgetSeries } from "./budgetSeries.ts";
import { asRow } from "./OutputTable.ts";
import { definitionsSheet, rowsSheet } from "./rowsSheet.ts";
import { seriesSheet } from "./seriesSheet.ts";
import { tableColumns } from "./tableColumns.ts";
import { tableSheet } from "./tableSheet.ts";

/**
 * Scenarios of caseloads as a workbook that can be sent on: side by side, what they assume, caseloads and costs with a
 * chart of each, every row by month and by financial year as the command writes it, and what the columns mean.
 *
 * @param projections at least one
 */
export function caseloadWorkbook(projections: readonly CaseloadProjection[], author: string): Workbook {
  const { caseload: months, caseload_years: years } = tableColumns;
  const target = agreed(projections.map(({ scenario }) => scenario.targetCaseload));
  const monthEnds = projections.flatMap((each) => each.months.map(({ month }) => month));
  const hasCaseload = projections.some((each) => each.months.some(({ caseload }) => caseload !== undefined));
  const sheets: readonly (Worksheet | undefined)[] = [
    tableSheet(
      "side by side",
      comparisonTable(projections.map((projection) => ({ name: projection.scenario.title, projection }))),
    ),
    assumptionsSheet(
      projections.map(({ scenario }) => scenario),
      caseloadFields,
    ),
    seriesSheet(
      {
        name: "caseloads",
        caption: "Caseload of personal advisers at the ends of months, as expected",
        along: "month",
        unit: "young people for each adviser",
        decimals: 1,
        kind: "line",
      },
      [
        ...projections.map((each) => ({
          name: each.scenario.title,
          values: new Map(each.months.flatMap(({ month, caseload }) => (caseload ? [[month, caseload.expected]] : []))),
        })),
        ...(target === undefined || !hasCaseload
          ? []
          : [{ name: "Target", values: new Map(monthEnds.map((month) => [month, target])) }]),
      ],
    ),
    seriesSheet(
      {
        name: "costs",
        caption: "Cost of personal advisers by financial year, in the months of the scenario",
        along: "financial year",
        unit: "pounds",
        decimals: 0,
        kind: "column",
      },
      [
        ...projections.map((each) => ({
          name: each.scenario.title,
          values: new Map(yearlyCosts(each).map(({ financialYear, cost }) => [financialYear, cost.expected])),
        })),
        budgetSeries(projections.flatMap(yearlyCosts)),
      ],
    ),
    rowsSheet({ name: "by_month", columns: months, rows: projections.flatMap(caseloadRows).map(asRow) }),
    rowsSheet({ name: "by_financial_year", columns: years, rows: projections.flatMap(caseloadYearRows).map(asRow) }),
    definitionsSheet(
      [...months, ...years.filter(({ name }) => months.every((month) => month.name !== name))].map((column) => ({
        term: column.name,
        meaning: column.means,
      })),
    ),
  ];
  return {
    title: "Caseload of personal advisers, and its cost",
    council: "",
    author,
    date: "",
    marking: "",
    sheets: sheets.flatMap((sheet) => sheet ?? []),
  };
}
