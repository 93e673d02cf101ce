import { toThePenny } from "../costs/toThePenny.ts";
import type { CaseloadProjection } from "./CaseloadProjection.ts";
import { costByFinancialYear, costInAll } from "./costByFinancialYear.ts";

/** The columns of `caseloadYearRows`. */
export const caseloadYearColumns = [
  "scenario",
  "financial_year",
  "months",
  "establishment",
  "advisers",
  "cost",
  "cost_lower",
  "cost_upper",
  "budget",
  "variance",
  "within_budget",
] as const;

/**
 * The cost of one establishment in one financial year, or in all of them; limits are at 95 per cent. What rests on a
 * budget that the scenario does not have is undefined: a blank cell, and never nought.
 */
export interface CaseloadYearRow {
  readonly scenario: string;
  /** such as 2019-20, or "total" for all months of the scenario */
  readonly financial_year: string;
  /** how many of its months are in the scenario: fewer than 12 are not a year's cost */
  readonly months: number;
  /** the scenario's own posts as they are planned, recruitment and notice included, or as many throughout */
  readonly establishment: "plan" | "throughout";
  /** posts at the end of the year */
  readonly advisers: number;
  /** pounds */
  readonly cost: number;
  readonly cost_lower: number;
  readonly cost_upper: number;
  /** pounds, for as many twelfths of the year as there are months */
  readonly budget: number | undefined;
  /** the budget less the cost: below nought where it does not suffice */
  readonly variance: number | undefined;
  /** share of futures in which the budget suffices */
  readonly within_budget: number | undefined;
}

/**
 * The cost of a projection as a table by financial year and in all, of the scenario's own establishment and then of those
 * that it compares, in order of size. Without rows where the scenario has no cost of an adviser, or no posts.
 *
 * @example
 * caseloadYearRows(projectCaseload(readCaseloadScenario("from: 2024-04-01\nmonths: 12\nadvisers: 2\ncost_per_adviser: 30000\nbudget: 50000\nyoung_people:\n  counts: {2024-04-30: 40}", "two.yaml")))[0].variance; // => -10000
 */
export function caseloadYearRows(projection: CaseloadProjection): readonly CaseloadYearRow[] {
  const compared = [...new Set(projection.scenario.compare ?? [])].sort((a, b) => a - b);
  return [undefined, ...compared].flatMap((throughout) => {
    const all = costInAll(projection, throughout);
    if (all === undefined) return [];
    let last = -1;
    return [...costByFinancialYear(projection, throughout), { financialYear: "total", ...all }].map(
      ({ financialYear, months, cost, budget, left, withinBudget }): CaseloadYearRow => {
        last = financialYear === "total" ? projection.months.length - 1 : last + months;
        return {
          scenario: projection.scenario.title,
          financial_year: financialYear,
          months,
          establishment: throughout === undefined ? "plan" : "throughout",
          advisers: throughout ?? projection.months[last]?.establishment?.posts ?? Number.NaN,
          cost: toThePenny(cost.expected),
          cost_lower: toThePenny(cost.lower95),
          cost_upper: toThePenny(cost.upper95),
          budget: toThePenny(budget),
          variance: toThePenny(left),
          within_budget: withinBudget,
        };
      },
    );
  });
}
