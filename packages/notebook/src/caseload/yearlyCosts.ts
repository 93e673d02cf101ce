import { type CaseloadProjection, costByFinancialYear, type FinancialYearCost } from "@lac-analytics/core/project";

const known = new WeakMap<CaseloadProjection, readonly FinancialYearCost[]>();

/**
 * The cost of a projection's own advisers by financial year, worked out once however many parts of a page ask for it.
 *
 * @example
 * const keys = "{from: 2019-04-01, months: 14, young_people: {counts: {2019-04-30: 220}}, advisers: 7, cost_per_adviser: 28500, on_costs: 0}";
 * const years = yearlyCosts(projectCaseload(readCaseloadScenario(keys, "seven.yaml")));
 * years.map(({ financialYear, months, cost }) => [financialYear, months, poundsText(cost.expected)]); // => [["2019-20",12,"£199,500"],["2020-21",2,"£33,250"]]
 */
export function yearlyCosts(projection: CaseloadProjection): readonly FinancialYearCost[] {
  const found = known.get(projection) ?? costByFinancialYear(projection);
  known.set(projection, found);
  return found;
}
