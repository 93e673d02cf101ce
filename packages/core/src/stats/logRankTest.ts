import { atRiskTable, type Duration } from "./atRiskTable.ts";
import { chiSquareP } from "./chiSquareP.ts";
import { solveLinear } from "./solveLinear.ts";

export interface LogRankTest {
  /** durations that ended in each group, and how many would have if all groups were alike */
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  /** covariance of observed less expected, by group */
  readonly covariance: readonly (readonly number[])[];
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
  readonly method: string;
}

/**
 * Whether durations differ between groups: the log-rank test, with late entry allowed for. Where all that were at risk
 * ended whenever one did, none could have ended in another's place: there is no degree of freedom, and p is 1.
 *
 * Sources: Mantel, N. (1966) Evaluation of survival data and two new rank order statistics arising in its
 * consideration. Cancer Chemotherapy Reports 50, 163–170; Peto, R. and Peto, J. (1972) Journal of the Royal Statistical
 * Society A 135, 185–207.
 *
 * @throws {RangeError} if there are fewer than two groups, or no time at which one could have ended in several groups
 * @example
 * logRankTest([[{ exit: 1, event: true }], [{ exit: 2, event: true }]]).chiSquare; // => 1
 */
export function logRankTest(groups: readonly (readonly Duration[])[]): LogRankTest {
  const k = groups.length;
  if (k < 2) throw new RangeError(`logRankTest needs at least two groups, not ${k}.`);
  const observed = groups.map((group) => group.filter(({ event }) => event).length);
  const expected = groups.map(() => 0);
  const covariance = groups.map(() => groups.map(() => 0));
  let areTogether = false;
  for (const { time, atRisk, events } of atRiskTable("logRankTest", groups.flat())) {
    const shares = groups.map((group) => group.filter((duration) => isAtRisk(duration, time)).length / atRisk);
    areTogether ||= shares.filter((share) => share > 0).length > 1;
    const spread = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0;
    shares.forEach((share, row) => {
      expected[row] = (expected[row] ?? 0) + events * share;
      shares.forEach((other, column) => {
        const cells = covariance[row];
        if (cells) cells[column] = (cells[column] ?? 0) + spread * share * ((row === column ? 1 : 0) - other);
      });
    });
  }
  // excesses sum to zero, so the last group is left out, and with it any group that was never at risk
  const told = groups.map((_, index) => index).filter((index) => (expected[index] ?? 0) > 0);
  const kept = told.slice(0, -1);
  if (kept.length > 0 && areTogether && covariance.flat().every((value) => value === 0))
    return { observed, expected, covariance, chiSquare: 0, df: 0, p: 1, method };
  const excess = kept.map((index) => (observed[index] ?? 0) - (expected[index] ?? 0));
  const solved = solveLinear(
    kept.map((row) => kept.map((column) => covariance[row]?.[column] ?? 0)),
    excess,
  );
  if (kept.length === 0 || solved === null) {
    throw new RangeError("logRankTest needs groups that are at risk at the same times.");
  }
  const chiSquare = excess.reduce((sum, value, index) => sum + value * (solved[index] ?? 0), 0);
  const df = kept.length;
  return { observed, expected, covariance, chiSquare, df, p: chiSquareP(chiSquare, df), method };
}

const method = "log-rank";

function isAtRisk({ entry = -Infinity, exit }: Duration, time: number): boolean {
  return entry < time && exit >= time;
}
