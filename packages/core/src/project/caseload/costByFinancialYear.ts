import { noDay } from "../../return/Day.ts";
import { groupedBy } from "../../return/groupedBy.ts";
import { reportingYearOf, reportingYearPeriod } from "../../return/reportingYear.ts";
import { combineFutures } from "../combineFutures.ts";
import type { FutureValues } from "../futureValue.ts";
import { type Outlook, outlookOf } from "../Outlook.ts";
import type { CaseloadProjection } from "./CaseloadProjection.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { staffingOf } from "./staffingOf.ts";

/** What the advisers cost in a financial year, 1 April to 31 March, beside the budget. */
export interface FinancialYearCost {
  /** such as 2019-20 */
  readonly financialYear: string;
  /** how many of its months are in the projection: fewer than 12 are not a year's cost */
  readonly months: number;
  /** pounds */
  readonly cost: Outlook;
  /** pounds, for as many twelfths of the year as there are months; undefined where the scenario has none */
  readonly budget: number | undefined;
  /** the budget less the expected cost: below nought where it does not suffice */
  readonly left: number | undefined;
  /** share of futures in which the budget suffices */
  readonly withinBudget: number | undefined;
}

/**
 * The cost of advisers by financial year, of the scenario's own establishment or of another: the sum of its months, from
 * expectations that are not rounded. None where the scenario has no cost of an adviser, or no posts and none are given.
 *
 * @param advisers posts that are filled throughout, instead of the scenario's own
 * @throws {RangeError} if the number of posts is not above zero
 */
export function costByFinancialYear(projection: CaseloadProjection, advisers?: number): readonly FinancialYearCost[] {
  const { scenario, ends, adviserCost, filled } = projection;
  const staffing = staffingOf(projection, advisers);
  if (adviserCost === undefined || staffing.length === 0) return [];
  const years = groupedBy(ends.keys(), (month) => reportingYearOf(ends[month] ?? noDay));
  return [...years].map(([year, months]): FinancialYearCost => {
    let expected = 0;
    let pounds: FutureValues = new Float64Array(1);
    for (const month of months) {
      const paid = staffing[month]?.paid ?? 0;
      const rate = adviserCost[month];
      if (rate === undefined) continue;
      expected += paid * filled.expected * rate.expected;
      pounds = combineFutures(pounds, rate.futures, (sum, one) => sum + paid * one);
    }
    const cost = combineFutures(pounds, filled.futures, (sum, share) => sum * share).sort();
    const yearsBudget = budgetOf(scenario, year);
    const budget = yearsBudget === undefined ? undefined : (yearsBudget * months.length) / 12;
    return {
      financialYear: `${year - 1}-${String(year % 100).padStart(2, "0")}`,
      months: months.length,
      cost: outlookOf(expected, cost),
      budget,
      left: budget === undefined ? undefined : budget - expected,
      withinBudget: budget === undefined ? undefined : cost.filter((sum) => sum <= budget + 1e-6).length / cost.length,
    };
  });
}

/** The budget that holds at the start of a financial year, or, where none does yet, by its end. */
function budgetOf({ budget }: CaseloadScenario, year: number): number | undefined {
  if (budget === undefined || typeof budget === "number") return budget;
  const { from, to } = reportingYearPeriod(year);
  return (budget.findLast(({ day }) => day <= from) ?? budget.find(({ day }) => day <= to))?.value;
}
