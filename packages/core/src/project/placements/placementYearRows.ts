import type { PlacementProjection } from "./PlacementProjection.ts";
import { placementCostByYear, placementCostInAll } from "./placementCostByYear.ts";

/** The columns of `placementYearRows`. */
export const placementYearColumns = [
  "scenario",
  "financial_year",
  "months",
  "category",
  "cost",
  "cost_lower",
  "cost_upper",
  "budget",
  "variance",
  "within_budget",
] as const;

/** What one group of placements costs in one financial year, or in all of them; limits are at 95 per cent. */
export interface PlacementYearRow {
  readonly scenario: string;
  /** such as 2019-20, or "total" for all months of the scenario */
  readonly financial_year: string;
  /** how many of its months are in the scenario: fewer than 12 are not a year's cost */
  readonly months: number;
  /** name of the group, or "total" */
  readonly category: string;
  /** pounds */
  readonly cost: number;
  readonly cost_lower: number;
  readonly cost_upper: number;
  /** of all placements, pounds, for as many twelfths of the year as there are months */
  readonly budget: number | undefined;
  /** the budget less the cost: below nought where it does not suffice */
  readonly variance: number | undefined;
  /** share of futures in which the budget suffices */
  readonly within_budget: number | undefined;
}

/**
 * The cost of a projection as a table by financial year and in all, of every group of placements that has a price and of
 * all of them. Without rows where the scenario has no prices.
 *
 * @example
 * const projection = projectPlacements(care, readPlacementScenario("from: 2019-04-01\nmonths: 3\nsimulations: 100\nbudget: 4000000\nprices:\n  - {name: At home, weekly: 0, codes: [P1]}\n", "as-it-is.yaml"));
 * const all = placementYearRows(projection).filter(({ category }) => category === "total");
 * all.map(({ financial_year, months, budget, cost, variance }) => [financial_year, months, budget, cost, variance]); // => [["2019-20",3,1000000,0,1000000],["total",3,1000000,0,1000000]]
 */
export function placementYearRows(projection: PlacementProjection): readonly PlacementYearRow[] {
  const inAll = placementCostInAll(projection).map((cost) => ({ financialYear: "total", ...cost }));
  return [...placementCostByYear(projection), ...inAll].map(
    ({ financialYear, months, group, cost, budget, left, withinBudget }): PlacementYearRow => ({
      scenario: projection.scenario.title,
      financial_year: financialYear,
      months,
      category: group,
      cost: cost.expected,
      cost_lower: cost.lower95,
      cost_upper: cost.upper95,
      budget,
      variance: left,
      within_budget: withinBudget,
    }),
  );
}
