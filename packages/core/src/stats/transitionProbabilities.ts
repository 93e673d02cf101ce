import { type OccupationOptions, type StateShare, type Stay, stateOccupation } from "./stateOccupation.ts";

export type TransitionOptions<State extends string> = Omit<OccupationOptions<State>, "start">;

/** Where those who were in one state at the beginning are at a time. */
export interface TransitionRow<State extends string> {
  readonly from: State;
  /** in the order of the states */
  readonly to: readonly StateShare<State>[];
}

export interface TransitionMatrix<State extends string> {
  readonly time: number;
  readonly rows: readonly TransitionRow<State>[];
}

/**
 * The probability that a child who is in one state at `from` is in another at each of the times: the Aalen-Johansen
 * transition matrix, with standard errors and intervals as of `stateOccupation`, of which it is the case that everybody
 * starts in one state.
 *
 * @param times at which to tell the probabilities, `from` or later
 * @throws {RangeError} as `stateOccupation` does
 * @example
 * transitionProbabilities([{ state: "in", entry: 0, exit: 30, next: "out" }, { state: "in", entry: 0, exit: 60, next: null }], [30], {
 *   states: ["in", "out"],
 * })[0].rows[0].to[1].value; // => 0.5
 */
export function transitionProbabilities<const State extends string>(
  stays: readonly Stay<NoInfer<State>>[],
  times: readonly number[],
  options: TransitionOptions<State>,
): TransitionMatrix<State>[] {
  const { states } = options;
  const byStart = states.map((from) => {
    const start: Partial<Record<State, number>> = {};
    start[from] = 1;
    return { from, told: stateOccupation<State>(stays, times, { ...options, start }) };
  });
  return times.map((time, at) => ({
    time,
    rows: byStart.map(({ from, told }) => ({ from, to: told[at]?.states ?? [] })),
  }));
}
