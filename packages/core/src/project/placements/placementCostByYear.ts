import { groupedBy } from "../../return/groupedBy.ts";
import { dayFromIso } from "../../return/isoDate.ts";
import { reportingYearOf } from "../../return/reportingYear.ts";
import { type AgainstBudget, againstBudget } from "../againstBudget.ts";
import { budgetOfMonths } from "../budgetOfMonths.ts";
import { combineFutures } from "../combineFutures.ts";
import { financialYearName } from "../financialYearName.ts";
import type { FutureValues } from "../futureValue.ts";
import { type Outlook, outlookOf } from "../Outlook.ts";
import type { PlacementProjection } from "./PlacementProjection.ts";

/** What placements of a group cost over some months of a projection; beside the budget of all where it is that of all. */
export interface PlacementCost extends Partial<AgainstBudget> {
  /** how many months */
  readonly months: number;
  /** name of the group, or "total" */
  readonly group: string;
  /** pounds */
  readonly cost: Outlook;
}

/** What placements cost in a financial year, 1 April to 31 March; with fewer than 12 months it is not a year's cost. */
export interface PlacementYearCost extends PlacementCost {
  /** such as 2019-20 */
  readonly financialYear: string;
}

/**
 * The cost of placements by financial year, of every group and of all: the sum of its months, from expectations that are
 * not rounded. Empty where the scenario has no prices; without the groups that have none.
 *
 * @example
 * const projection = projectPlacements(care, readPlacementScenario("from: 2019-02-01\nmonths: 4\nsimulations: 100\nprices:\n  - {name: Foster care, weekly: 700, group: fostering}\n", "as-it-is.yaml"));
 * placementCostByYear(projection).map(({ financialYear, months, group }) => [financialYear, months, group]); // => [["2018-19",2,"fostering"],["2018-19",2,"total"],["2019-20",2,"fostering"],["2019-20",2,"total"]]
 */
export function placementCostByYear(projection: PlacementProjection): readonly PlacementYearCost[] {
  const { months } = projection;
  const byYear = groupedBy(months.keys(), (at) => reportingYearOf(dayFromIso(months[at]?.month ?? "")));
  return [...byYear].flatMap(([year, own]) =>
    costOfMonths(projection, own).map((cost) => ({ financialYear: financialYearName(year), ...cost })),
  );
}

/**
 * The cost of placements over all months of a projection, of every group and of all, as `placementCostByYear` has it.
 *
 * @example
 * const projection = projectPlacements(care, readPlacementScenario("from: 2019-04-01\nmonths: 1\nsimulations: 100\nprices:\n  - {name: A pound a day, weekly: 7, group: fostering}\n", "as-it-is.yaml"));
 * placementCostInAll(projection)[0].cost.expected / projection.months[0].costs[0].childDays; // => 1
 */
export function placementCostInAll(projection: PlacementProjection): readonly PlacementCost[] {
  return costOfMonths(projection, [...projection.months.keys()]);
}

function costOfMonths(
  { scenario, months, costFutures }: PlacementProjection,
  own: readonly number[],
): readonly PlacementCost[] {
  const budget = budgetOfMonths(
    scenario.budget,
    own.map((month) => dayFromIso(months[month]?.month ?? "")),
  );
  return (months[own[0] ?? 0]?.costs ?? []).flatMap(({ group, cost }, place): PlacementCost[] => {
    if (cost === undefined) return [];
    let pounds: FutureValues = new Float64Array(1);
    let expected = 0;
    for (const month of own) {
      expected += months[month]?.costs[place]?.cost?.expected ?? 0;
      pounds = combineFutures(pounds, costFutures[month]?.[place] ?? new Float64Array(1), (sum, one) => sum + one);
    }
    const sorted = pounds.sort();
    const found = { months: own.length, group, cost: outlookOf(expected, sorted) };
    if (budget === undefined || group !== "total") return [found];
    return [{ ...found, ...againstBudget(expected, sorted, budget) }];
  });
}
