import { noDay } from "../../return/Day.ts";
import { groupedBy } from "../../return/groupedBy.ts";
import { reportingYearOf } from "../../return/reportingYear.ts";
import { budgetOfMonths } from "../budgetOfMonths.ts";
import { financialYearName } from "../financialYearName.ts";
import type { CaseloadProjection } from "./CaseloadProjection.ts";
import { type CostAgainstBudget, costOfMonths } from "./costOfMonths.ts";
import { staffingOf } from "./staffingOf.ts";

/**
 * What the advisers cost in a financial year, 1 April to 31 March, beside the budget: for as many twelfths of the year as
 * there are months of it in the projection. Fewer than 12 are not a year's cost.
 */
export interface FinancialYearCost extends CostAgainstBudget {
  /** such as 2019-20 */
  readonly financialYear: string;
}

/**
 * The cost of advisers by financial year, of the scenario's own establishment or of another: the sum of its months, from
 * expectations that are not rounded. None where the scenario has no cost of an adviser, or no posts and none are given.
 *
 * @param advisers posts that are filled throughout, instead of the scenario's own
 * @throws {RangeError} if the number of posts is not above zero
 * @example
 * const projection = projectCaseload(readCaseloadScenario("from: 2024-01-01\nmonths: 6\nadvisers: 2\ncost_per_adviser: 36000\nyoung_people:\n  counts: {2024-01-31: 40}", "a.yaml"));
 * costByFinancialYear(projection).map(({ financialYear, months, cost }) => [financialYear, months, cost.expected]); // => [["2023-24",3,18000],["2024-25",3,18000]]
 * costByFinancialYear(projection, 3)[0].cost.expected; // => 27000
 */
export function costByFinancialYear(projection: CaseloadProjection, advisers?: number): readonly FinancialYearCost[] {
  const { scenario, ends } = projection;
  const staffing = staffingOf(projection, advisers);
  const years = groupedBy(ends.keys(), (month) => reportingYearOf(ends[month] ?? noDay));
  return [...years].flatMap(([year, months]): readonly FinancialYearCost[] => {
    const budget = budgetOfMonths(
      scenario.budget,
      months.map((month) => ends[month] ?? noDay),
    );
    const cost = costOfMonths(projection, staffing, months, budget);
    return cost === undefined ? [] : [{ financialYear: financialYearName(year), ...cost }];
  });
}

/**
 * The cost of advisers over all months of a projection, beside the budget where there is one for each of its years.
 *
 * @param advisers posts that are filled throughout, instead of the scenario's own
 * @throws {RangeError} if the number of posts is not above zero
 * @example
 * costInAll(projectCaseload(readCaseloadScenario("from: 2024-01-01\nmonths: 6\nadvisers: 2\ncost_per_adviser: 36000\nyoung_people:\n  counts: {2024-01-31: 40}", "a.yaml"))).cost.expected; // => 36000
 */
export function costInAll(projection: CaseloadProjection, advisers?: number): CostAgainstBudget | undefined {
  const { scenario, ends, months } = projection;
  const budget = budgetOfMonths(scenario.budget, ends);
  return costOfMonths(projection, staffingOf(projection, advisers), [...months.keys()], budget);
}
