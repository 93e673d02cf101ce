import { type ChartTable, longDate } from "@lac-analytics/charts";
import { type AdvisersNeeded, type CaseloadProjection, caseloadRows } from "@lac-analytics/core";
import { yearEnds } from "./yearEnds.ts";

/** How many advisers hold the target at the end of each financial year, and at all month ends together. */
export function neededTable(projection: CaseloadProjection, needed: AdvisersNeeded): ChartTable {
  const dates = new Set(yearEnds(projection));
  const number = (label: string) => ({ label, kind: "number" }) as const;
  return {
    caption: `Advisers needed for a caseload of ${needed.target} or fewer`,
    columns: [
      { label: "Date", kind: "text" },
      number("For the young people expected"),
      number(`To hold it in ${needed.probability * 100} of 100 futures`),
    ],
    rows: [
      ...needed.months
        .filter(({ month }) => dates.has(month))
        .map(({ month, expected, advisers }) => [longDate(month), expected, advisers]),
      ["At every month end", Math.max(...needed.months.map(({ expected }) => expected)), needed.everyMonth],
    ],
  };
}

/** The scenario's own advisers month by month, with the columns of `lac project caseload`. */
export function monthTable(projection: CaseloadProjection): ChartTable {
  const own = new Map(projection.months.map(({ month, establishment }) => [month, establishment.posts]));
  const number = (label: string, decimals = 0) => ({ label, kind: "number", decimals }) as const;
  return {
    caption: "Month by month",
    columns: [
      { label: "Month end", kind: "text" },
      number("Advisers", 1),
      number("Young people", 1),
      number("Lower (95%)", 1),
      number("Upper (95%)", 1),
      number("Caseload", 1),
      number("Advisers needed"),
      number("Cost in the month (£)"),
    ],
    rows: caseloadRows(projection)
      .filter(({ month, advisers }) => own.get(month) === advisers)
      .map((row) => [
        longDate(row.month),
        row.advisers,
        row.young_people,
        row.lower,
        row.upper,
        row.caseload,
        row.advisers_needed,
        row.cost,
      ]),
  };
}
