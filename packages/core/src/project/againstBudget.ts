/** How a cost stands to a budget; undefined where there is none. */
export interface AgainstBudget {
  /** pounds */
  readonly budget: number | undefined;
  /** the budget less the expected cost: below nought where it does not suffice */
  readonly left: number | undefined;
  /** share of futures in which the budget suffices */
  readonly withinBudget: number | undefined;
}

/** Parts of a penny by which a sum of months may miss a budget that it meets. */
const rounding = 1e-6;

/**
 * A cost beside a budget.
 *
 * @param expected pounds
 * @param futures pounds in each future
 */
export function againstBudget(expected: number, futures: Float64Array, budget: number | undefined): AgainstBudget {
  if (budget === undefined) return { budget, left: undefined, withinBudget: undefined };
  const within = futures.filter((pounds) => pounds <= budget + rounding).length;
  return { budget, left: budget - expected, withinBudget: within / futures.length };
}
