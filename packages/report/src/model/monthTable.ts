import { type ChartColumn, type ChartTable, longDate } from "@lac-analytics/charts";
import type { CaseloadMonth, CaseloadProjection } from "@lac-analytics/core";

/** The scenario month by month, with what `lac project caseload` gives of its own advisers where it has any. */
export function monthTable({ months }: CaseloadProjection): ChartTable {
  const number = (label: string, decimals = 0) => ({ label, kind: "number", decimals }) as const;
  const columns: readonly (readonly [column: ChartColumn, value: (month: CaseloadMonth) => number | undefined])[] = [
    [number("Advisers", 1), ({ establishment }) => establishment?.posts],
    [number("Young people", 1), ({ youngPeople }) => youngPeople.expected],
    [number("Lower (95%)", 1), ({ youngPeople }) => youngPeople.lower95],
    [number("Upper (95%)", 1), ({ youngPeople }) => youngPeople.upper95],
    [number("Caseload", 1), ({ caseload }) => caseload?.expected],
    [number("Advisers needed"), ({ advisersNeeded }) => advisersNeeded],
    [number("Cost in the month (£)"), ({ cost }) => cost?.expected],
  ];
  const known = columns.filter(([, value]) => months.some((month) => value(month) !== undefined));
  return {
    caption: "Month by month",
    columns: [{ label: "Month end", kind: "text" }, ...known.map(([column]) => column)],
    rows: months.map((month) => [longDate(month.month), ...known.map(([, value]) => value(month) ?? "")]),
  };
}
