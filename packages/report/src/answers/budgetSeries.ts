import { agreed } from "./agreed.ts";
import type { SheetSeries } from "./seriesSheet.ts";

/** The budget of each financial year as a series beside costs, where all scenarios that have one have the same. */
export function budgetSeries(
  costs: readonly { readonly financialYear: string; readonly budget?: number | undefined }[],
): SheetSeries {
  const years = [...new Set(costs.map(({ financialYear }) => financialYear))];
  const budgets = years.flatMap((year) => {
    const budget = agreed(costs.flatMap((cost) => (cost.financialYear === year ? [cost.budget] : [])));
    return budget === undefined ? [] : [[year, budget] as const];
  });
  return { name: "Budget", values: new Map(budgets) };
}
