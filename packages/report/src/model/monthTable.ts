import { type ChartTable, longDate } from "@lac-analytics/charts";
import type { CaseloadProjection } from "@lac-analytics/core";

/** The scenario's own advisers month by month, with what `lac project caseload` gives of them. */
export function monthTable({ months }: CaseloadProjection): ChartTable {
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
    rows: months.map(({ month, establishment, youngPeople, caseload, advisersNeeded, cost }) => [
      longDate(month),
      establishment.posts,
      youngPeople.expected,
      youngPeople.lower95,
      youngPeople.upper95,
      caseload.expected,
      advisersNeeded,
      cost.expected,
    ]),
  };
}
