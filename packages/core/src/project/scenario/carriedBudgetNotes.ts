import type { Day } from "../../return/Day.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import { reportingYearOf, reportingYearPeriod } from "../../return/reportingYear.ts";
import { listInWords } from "../../words/listInWords.ts";
import type { Budget } from "../budgetOfMonths.ts";
import { financialYearName } from "../financialYearName.ts";
import { monthEnds } from "../monthEnds.ts";

/**
 * The budgets of a scenario that are taken for financial years after the one in which they begin to hold, since nothing
 * says otherwise: a sentence for each. One sum for every year is said to be that.
 */
export function carriedBudgetNotes({
  title,
  from,
  months,
  budget,
}: {
  readonly title: string;
  readonly from: Day;
  readonly months: number;
  readonly budget?: Budget | undefined;
}): readonly string[] {
  if (budget === undefined || typeof budget === "number") return [];
  const years = [...new Set(monthEnds(from, months).map(reportingYearOf))];
  return budget.flatMap(({ day, value }, at) => {
    const next = budget[at + 1]?.day ?? Number.POSITIVE_INFINITY;
    const carried = years.filter((year) => {
      const begins = reportingYearPeriod(year).from;
      return year > reportingYearOf(day) && begins < next;
    });
    const [first] = carried;
    if (value === undefined || first === undefined) return [];
    const names = listInWords(carried.map(financialYearName));
    const begins = isoFromDay(reportingYearPeriod(first).from);
    return `${title}: the budget from ${isoFromDay(day)} is taken for ${names} too; write ${begins}: null under it if there is none.`;
  });
}
