import { sum } from "simple-statistics";
import type { ChiSquareTest } from "./ChiSquareTest.ts";
import { chiSquareP } from "./chiSquareP.ts";
import { requireNotNegative } from "./require.ts";
import { solveLinear } from "./solveLinear.ts";

/** How long one child was watched from its beginning, and what ended it. */
export interface WatchedFromStart {
  readonly exit: number;
  /** why the duration ended, or null if it was still going on at `exit` */
  readonly cause: string | null;
}

/**
 * Whether the share that has ended for a cause, by time, differs between groups while other causes compete: Gray's test.
 * The log-rank test would compare how fast those still there end for the cause, which is another question.
 *
 * Late entry is not provided for: the test has none.
 *
 * Source: Gray, R. J. (1988) A class of K-sample tests for comparing the cumulative incidence of a competing risk. Annals
 * of Statistics 16, 1141–1154, with ρ = 0; the variance with the correction for ties that its author's programs make.
 *
 * @throws {RangeError} if there are fewer than two groups, a duration is not a number of zero or more, or groups are not
 * at risk of the cause at the same times
 * @example
 * grayTest([[{ exit: 1, cause: "back" }, { exit: 3, cause: null }], [{ exit: 2, cause: null }, { exit: 4, cause: "back" }]], "back").df; // => 1
 */
export function grayTest(groups: readonly (readonly WatchedFromStart[])[], cause: string): ChiSquareTest {
  if (groups.length < 2) throw new RangeError(`grayTest needs at least two groups, not ${groups.length}.`);
  for (const { exit } of groups.flat()) requireNotNegative("grayTest", "an exit", exit);
  const { score, covariance } = scoreOf(groups, cause);
  const kept = groups.slice(0, -1).map((_, at) => at);
  const solved = solveLinear(
    kept.map((row) => kept.map((column) => covariance[row]?.[column] ?? 0)),
    kept.map((at) => score[at] ?? 0),
  );
  if (solved === null) throw new RangeError("grayTest needs groups that are at risk of the cause at the same times.");
  const chiSquare = kept.reduce((sum, at) => sum + (score[at] ?? 0) * (solved[at] ?? 0), 0);
  return { chiSquare, df: kept.length, p: chiSquareP(chiSquare, kept.length), method: "Gray" };
}

/** One group as it stands before a time. */
interface GroupState {
  atRisk: number;
  /** share that has not ended for any cause, and that has ended for the cause */
  going: number;
  ended: number;
}

/**
 * The score of each group and its covariance. With G the share of a group still going, a child at risk stands for 1/G of
 * those with whom the group began; the pooled share F that ended for the cause is made of these weights. The score of a
 * group is a sum over its own events and, by F and the weights, over those of all: `reach` is what an event of one group
 * at a time weighs in the score of another from then on, and the three sums over groups hold its square for what came
 * before, as far as it is known at the time.
 */
function scoreOf(groups: readonly (readonly WatchedFromStart[])[], cause: string) {
  const among = groups.map((_, at) => at);
  const matrix = () => among.map(() => among.map(() => 0));
  const state: GroupState[] = groups.map((group) => ({ atRisk: group.length, going: 1, ended: 0 }));
  const score = among.map(() => 0);
  const reach = matrix();
  const squares = matrix();
  const mixed = matrix();
  const variances = among.map(() => 0);
  let pooled = 0;
  for (const time of timesOf(groups)) {
    const endings = groups.map((group) => group.filter(({ exit }) => exit === time));
    const ofCause = endings.map((ending) => ending.filter((one) => one.cause === cause).length);
    const ofOthers = endings.map(
      (ending, at) => ending.filter((one) => one.cause !== null).length - (ofCause[at] ?? 0),
    );
    const events = sum(ofCause);
    if (events + sum(ofOthers) > 0) {
      const present = among.filter((at) => (state[at]?.atRisk ?? 0) > 0);
      const of = (at: number): GroupState => state[at] ?? { atRisk: 0, going: 0, ended: 0 };
      const weight = among.map((at) => (of(at).atRisk > 0 ? of(at).atRisk / of(at).going : 0));
      const all = sum(weight);
      const stillIn = among.map((at) => (weight[at] ?? 0) * (1 - of(at).ended));
      const next = pooled + events / all;
      const share = (at: number) => (weight[at] ?? 0) / all;
      const pull = among.map((row) =>
        among.map((column) => (weight[row] ?? 0) * ((row === column ? 1 : 0) - share(column))),
      );
      for (const row of present) {
        score[row] = (score[row] ?? 0) + (ofCause[row] ?? 0) - (events * (stillIn[row] ?? 0)) / sum(stillIn);
        for (const column of present)
          add(reach, row, column, ((pull[row]?.[column] ?? 0) * events) / (all * (1 - pooled)));
      }
      for (const at of present) {
        const { atRisk, going } = of(at);
        const others = ofOthers[at] ?? 0;
        const after = (going * (atRisk - (ofCause[at] ?? 0) - others)) / atRisk;
        if (events > 0) {
          const ties = events > 1 ? 1 - (events - 1) / (all * going - 1) : 1;
          const variance = (ties * going * events) / (all * atRisk);
          const own = after > 0 ? 1 - (1 - next) / after : 1;
          take(at, variance, own, (row) => (pull[row]?.[at] ?? 0) - own * (reach[row]?.[at] ?? 0));
        }
        if (others > 0 && after > 0) {
          const ties = others > 1 ? 1 - (others - 1) / (atRisk - 1) : 1;
          const own = (1 - next) / after;
          take(at, (ties * going ** 2 * others) / atRisk ** 2, -own, (row) => own * (reach[row]?.[at] ?? 0));
        }
        state[at] = { atRisk, going: after, ended: of(at).ended + (going * (ofCause[at] ?? 0)) / atRisk };
      }
      pooled = next;
    }
    for (const at of among) {
      const group = state[at];
      if (group) group.atRisk -= endings[at]?.length ?? 0;
    }
  }
  function take(at: number, variance: number, own: number, effect: (row: number) => number): void {
    variances[at] = (variances[at] ?? 0) + own * own * variance;
    for (const row of among) {
      add(mixed, row, at, effect(row) * own * variance);
      for (const column of among) add(squares, row, column, effect(row) * effect(column) * variance);
    }
  }
  const covariance = among.map((row) =>
    among.map((column) =>
      among.reduce((sum, at) => {
        const [one, other] = [reach[row]?.[at] ?? 0, reach[column]?.[at] ?? 0];
        const cross = one * (mixed[column]?.[at] ?? 0) + other * (mixed[row]?.[at] ?? 0);
        return sum + one * other * (variances[at] ?? 0) + cross;
      }, squares[row]?.[column] ?? 0),
    ),
  );
  return { score, covariance };
}

function timesOf(groups: readonly (readonly WatchedFromStart[])[]): readonly number[] {
  return [...new Set(groups.flat().map(({ exit }) => exit))].sort((a, b) => a - b);
}

function add(cells: number[][], row: number, column: number, amount: number): void {
  const of = cells[row];
  if (of) of[column] = (of[column] ?? 0) + amount;
}
