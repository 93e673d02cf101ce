import { type AgainstBudget, againstBudget } from "../againstBudget.ts";
import { combineFutures } from "../combineFutures.ts";
import type { FutureValues } from "../futureValue.ts";
import { type Outlook, outlookOf } from "../Outlook.ts";
import type { CaseloadProjection } from "./CaseloadProjection.ts";
import type { Establishment } from "./establishment.ts";

/** What advisers cost over several months, beside what there is for them. */
export interface CostAgainstBudget extends AgainstBudget {
  /** how many months */
  readonly months: number;
  /** pounds */
  readonly cost: Outlook;
}

/**
 * The cost of an establishment over some months of a projection, from expectations that are not rounded. Undefined where
 * the scenario has no cost of an adviser, or there is no establishment.
 *
 * @param months their places in the projection
 * @param budget pounds for these months
 */
export function costOfMonths(
  { adviserCost, filled }: Pick<CaseloadProjection, "adviserCost" | "filled">,
  staffing: readonly Establishment[],
  months: readonly number[],
  budget: number | undefined,
): CostAgainstBudget | undefined {
  if (adviserCost === undefined || staffing.length === 0) return undefined;
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
  return {
    months: months.length,
    cost: outlookOf(expected, cost),
    ...againstBudget(expected, cost, budget),
  };
}
