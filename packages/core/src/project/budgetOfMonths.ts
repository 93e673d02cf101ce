import type { Day } from "../return/Day.ts";
import { groupedBy } from "../return/groupedBy.ts";
import { reportingYearOf, reportingYearPeriod } from "../return/reportingYear.ts";
import type { AtDay } from "./scenario/byDateRule.ts";

/** What there is to spend: pounds for every financial year, or for those that begin from a day on. */
export type Budget = number | readonly AtDay<number | undefined>[];

/**
 * The budget of some months: of each financial year as many twelfths as there are months of it. Undefined where one of
 * these years has none.
 *
 * @param ends the last days of the months
 */
export function budgetOfMonths(budget: Budget | undefined, ends: readonly Day[]): number | undefined {
  return [...groupedBy(ends, reportingYearOf)].reduce<number | undefined>((sum, [year, months]) => {
    const whole = budgetOfYear(budget, year);
    return sum === undefined || whole === undefined ? undefined : sum + (whole * months.length) / 12;
  }, 0);
}

/**
 * The budget that holds at the start of a financial year, or, where none does yet, by its end.
 *
 * @param year in which the financial year ends
 */
function budgetOfYear(budget: Budget | undefined, year: number): number | undefined {
  if (budget === undefined || typeof budget === "number") return budget;
  const { from, to } = reportingYearPeriod(year);
  return (budget.findLast(({ day }) => day <= from) ?? budget.find(({ day }) => day <= to))?.value;
}
