import { reportingYearPeriod } from "../return/reportingYear.ts";
import type { AtDay } from "./scenario/byDateRule.ts";

/** What there is to spend: pounds for every financial year, or for those that begin from a day on. */
export type Budget = number | readonly AtDay<number | undefined>[];

/**
 * The budget that holds at the start of a financial year, or, where none does yet, by its end.
 *
 * @param year in which the financial year ends
 */
export function budgetOfYear(budget: Budget | undefined, year: number): number | undefined {
  if (budget === undefined || typeof budget === "number") return budget;
  const { from, to } = reportingYearPeriod(year);
  return (budget.findLast(({ day }) => day <= from) ?? budget.find(({ day }) => day <= to))?.value;
}
