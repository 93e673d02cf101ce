import { combineFutures } from "../combineFutures.ts";
import type { FutureValues } from "../futureValue.ts";
import { quantileOfSorted } from "../quantileOfSorted.ts";
import type { CaseloadProjection } from "./CaseloadProjection.ts";
import { wholeAdvisers } from "./wholeAdvisers.ts";

export interface AdvisersNeededOptions {
  /** the most young people an adviser should have; the scenario's by default */
  readonly target?: number;
  /** in what share of futures the target is to be held; default 0.9 */
  readonly probability?: number;
}

/** Posts that hold a caseload target, in whole numbers. */
export interface AdvisersNeeded {
  readonly target: number;
  readonly probability: number;
  /** for each month alone: posts for the expected number of young people, and for the number in that share of futures */
  readonly months: readonly { readonly month: string; readonly expected: number; readonly advisers: number }[];
  /** posts that hold the target in every month together, in that share of futures */
  readonly everyMonth: number;
  /** how often each number of posts holds the target in every month, from the fewest that ever does to always */
  readonly chances: readonly { readonly advisers: number; readonly probability: number }[];
}

/**
 * How many posts hold a caseload target. What holds it in each month alone does not hold it in all of them together:
 * the months of one future are looked at together.
 *
 * @throws {RangeError} if there is no target or it is not above zero, or the probability not above 0 and at most 1
 * @example
 * advisersNeeded(projectCaseload(readCaseloadScenario("from: 2020-03-01\nmonths: 1\ntarget_caseload: 20\nyoung_people:\n  counts: {2020-03-31: 231}", "a.yaml"))).everyMonth; // => 12
 * advisersNeeded(projectCaseload(readCaseloadScenario("from: 2020-03-01\nmonths: 1\nyoung_people:\n  counts: {2020-03-31: 231}", "a.yaml"))); // throws: "advisersNeeded needs a target, and \"a\" has none."
 */
export function advisersNeeded(projection: CaseloadProjection, options: AdvisersNeededOptions = {}): AdvisersNeeded {
  const { target = projection.scenario.targetCaseload, probability = 0.9 } = options;
  if (target === undefined) {
    throw new RangeError(`advisersNeeded needs a target, and "${projection.scenario.title}" has none.`);
  }
  if (!(target > 0)) throw new RangeError(`advisersNeeded needs a target above zero, not ${target}.`);
  if (!(probability > 0 && probability <= 1)) {
    throw new RangeError(`advisersNeeded needs a probability above 0 and at most 1, not ${probability}.`);
  }
  const { months, youngPeople, workload, filled } = projection;
  const mostYoung = youngPeople.reduce((most, now) => combineFutures(most, now, Math.max), new Float64Array(1));
  const most = combineFutures(mostYoung, filled.futures, (young, share) =>
    wholeAdvisers(young / share / target),
  ).sort();
  return {
    target,
    probability,
    months: months.map(({ month }, at) => ({
      month,
      expected: wholeAdvisers((workload[at]?.expected ?? 0) / target),
      advisers: wholeAdvisers(quantileOfSorted(workload[at]?.sorted ?? [], probability) / target),
    })),
    everyMonth: quantileOfSorted(most, probability),
    chances: chancesOf(most),
  };
}

/** How often each whole number is enough, of numbers in rising order. */
function chancesOf(sorted: FutureValues): AdvisersNeeded["chances"] {
  const last = sorted.at(-1) ?? 0;
  const chances: { readonly advisers: number; readonly probability: number }[] = [];
  let enough = 0;
  for (let advisers = sorted[0] ?? 0; advisers <= last; advisers += 1) {
    while (enough < sorted.length && (sorted[enough] ?? 0) <= advisers) enough += 1;
    chances.push({ advisers, probability: enough / sorted.length });
  }
  return chances;
}
