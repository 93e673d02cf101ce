import { type OccupationOptions, occupationSteps, requireTime, type Stay } from "./stateOccupation.ts";

export interface TimeInState<State extends string> {
  readonly state: State;
  /** expected time in the state, in the unit of the stays */
  readonly time: number;
}

/**
 * The time that a child is expected to spend in each state between `from` and a horizon, say the days of the first two
 * years in foster care: the area under the share of children in the state, by `stateOccupation`. Times of all states
 * add up to the horizon less `from`; the state on the day of the horizon adds nothing, and after the last move the
 * shares are carried on.
 *
 * Source: Andersen, P. K., Borgan, Ø., Gill, R. D. and Keiding, N. (1993) Statistical Models Based on Counting
 * Processes, section 4.4; Irwin, J. O. (1949) Journal of Hygiene 47, 188–189, for two states.
 *
 * @throws {RangeError} if the horizon is before `from`, or as `stateOccupation` does
 * @example
 * restrictedTime([{ state: "in", entry: 0, exit: 30, next: "out" }, { state: "in", entry: 0, exit: 60, next: null }], 50, {
 *   states: ["in", "out"], start: { in: 1 },
 * })[0].time; // => 40
 */
export function restrictedTime<const State extends string>(
  stays: readonly Stay<NoInfer<State>>[],
  horizon: number,
  options: Omit<OccupationOptions<State>, "confidence">,
): TimeInState<State>[] {
  const { states, from = 0 } = options;
  requireTime("restrictedTime", horizon, from);
  const steps = occupationSteps("restrictedTime", stays, options).filter(({ time }) => time < horizon);
  return states.map((state, place) => ({
    state,
    time: steps.reduce((area, { time, shares }, at) => {
      const end = steps[at + 1]?.time ?? horizon;
      return area + (shares[place] ?? 0) * (end - time);
    }, 0),
  }));
}
