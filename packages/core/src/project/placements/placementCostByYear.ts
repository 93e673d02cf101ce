import { groupedBy } from "../../return/groupedBy.ts";
import { dayFromIso } from "../../return/isoDate.ts";
import { reportingYearOf } from "../../return/reportingYear.ts";
import { budgetOfYear } from "../budgetOfYear.ts";
import { combineFutures } from "../combineFutures.ts";
import type { FutureValues } from "../futureValue.ts";
import { type Outlook, outlookOf } from "../Outlook.ts";
import type { PlacementProjection } from "./PlacementProjection.ts";

/** What placements of a group cost over some months of a projection. */
export interface PlacementCost {
  /** how many months */
  readonly months: number;
  /** name of the group, or "total" */
  readonly group: string;
  /** pounds */
  readonly cost: Outlook;
  /** of all placements, pounds for these months; undefined where the scenario has none for one of them */
  readonly budget?: number | undefined;
  /** the budget less the expected cost: below nought where it does not suffice */
  readonly left?: number | undefined;
  /** share of futures in which the budget suffices */
  readonly withinBudget?: number | undefined;
}

/** What placements cost in a financial year, 1 April to 31 March; with fewer than 12 months it is not a year's cost. */
export interface PlacementYearCost extends PlacementCost {
  /** such as 2019-20 */
  readonly financialYear: string;
}

/**
 * The cost of placements by financial year, of every group and of all: the sum of its months, from expectations that are
 * not rounded. Empty where the scenario has no prices; without the groups that have none.
 */
export function placementCostByYear(projection: PlacementProjection): readonly PlacementYearCost[] {
  return [...monthsByYear(projection)].flatMap(([year, own]) => {
    const financialYear = `${year - 1}-${String(year % 100).padStart(2, "0")}`;
    return costOfMonths(projection, own, yearsBudget(projection, year, own.length)).map((cost) => ({
      financialYear,
      ...cost,
    }));
  });
}

/** The cost of placements over all months of a projection, of every group and of all, as `placementCostByYear` has it. */
export function placementCostInAll(projection: PlacementProjection): readonly PlacementCost[] {
  const budgets = [...monthsByYear(projection)].map(([year, own]) => yearsBudget(projection, year, own.length));
  const budget = budgets.reduce((sum, each) => (sum === undefined || each === undefined ? undefined : sum + each), 0);
  return costOfMonths(projection, [...projection.months.keys()], budget);
}

/** The places of the months of each financial year, by the year in which it ends. */
function monthsByYear({ months }: PlacementProjection): ReadonlyMap<number, readonly number[]> {
  return groupedBy(months.keys(), (at) => reportingYearOf(dayFromIso(months[at]?.month ?? "")));
}

/** The budget of as many twelfths of a year as there are months. */
function yearsBudget({ scenario }: PlacementProjection, year: number, months: number): number | undefined {
  const budget = budgetOfYear(scenario.budget, year);
  return budget === undefined ? undefined : (budget * months) / 12;
}

function costOfMonths(
  { months, costFutures }: PlacementProjection,
  own: readonly number[],
  budget: number | undefined,
): readonly PlacementCost[] {
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
    const withinBudget = sorted.filter((sum) => sum <= budget + 1e-6).length / sorted.length;
    return [{ ...found, budget, left: budget - expected, withinBudget }];
  });
}
