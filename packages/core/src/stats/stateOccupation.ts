import { requireConfidence, requireFinite } from "./require.ts";
import { survivalInterval } from "./survivalInterval.ts";
import { twoSidedZ } from "./twoSidedZ.ts";

/** One stay of a child in a state, such as a kind of placement. Any unit of time, days as a rule. */
export interface Stay<State extends string = string> {
  readonly state: State;
  /** when the stay began, or when watching did */
  readonly entry: number;
  readonly exit: number;
  /** the state moved to at `exit`, or null where the child was still there when last seen */
  readonly next: State | null;
}

export interface OccupationOptions<State extends string> {
  readonly states: readonly State[];
  /** the share of children who are in each state at `from`, taken as known; those left out are 0 */
  readonly start: Readonly<Partial<Record<State, number>>>;
  /** the time from which on children are followed; what happened up to it does not count; default 0 */
  readonly from?: number;
  /** coverage of the intervals; default 0.95 */
  readonly confidence?: number;
}

/** The share of children in one state at a time. */
export interface StateShare<State extends string> {
  readonly state: State;
  readonly value: number;
  readonly standardError: number;
  /** both limits are the value itself where there is no spread to make them of */
  readonly lower: number;
  readonly upper: number;
  /** how many were watched in the state just before the time */
  readonly atRisk: number;
}

export interface StateOccupation<State extends string> {
  readonly time: number;
  /** in the order of `states`; their values add up to one */
  readonly states: readonly StateShare<State>[];
}

/** The shares of states from a time at which somebody moved until the next such time, and their covariance. */
export interface OccupationStep {
  readonly time: number;
  readonly shares: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/**
 * The share of children who are in each of several states at given times, from stays of which some were watched late or
 * not to their end: the Aalen-Johansen estimate. Children may come back to a state; one that nobody leaves absorbs.
 *
 * At risk at a time is whoever entered before it and had not left before it, so that what happens on a day comes before
 * the end of watching on it, and who enters on the day is not at risk on it. Standard errors are of the Greenwood type,
 * intervals symmetric on the log-log scale. After the last move the shares are carried on: `atRisk` says how many stand
 * behind them.
 *
 * Sources: Aalen, O. O. and Johansen, S. (1978) An empirical transition matrix for non-homogeneous Markov chains based
 * on censored observations. Scandinavian Journal of Statistics 5, 141–150; Andersen, P. K., Borgan, Ø., Gill, R. D. and
 * Keiding, N. (1993) Statistical Models Based on Counting Processes, section 4.4.
 *
 * @param times at which to tell the shares, `from` or later, in any order
 * @throws {RangeError} if a stay does not end after it began, goes on in its own state or is in one that is not among
 * `states`, a time is before `from`, or the shares of `start` are below zero or do not add up to one
 * @example
 * stateOccupation([{ state: "in", entry: 0, exit: 30, next: "out" }, { state: "in", entry: 0, exit: 60, next: null }], [30], {
 *   states: ["in", "out"], start: { in: 1 },
 * })[0].states[1].value; // => 0.5
 */
export function stateOccupation<const State extends string>(
  stays: readonly Stay<NoInfer<State>>[],
  times: readonly number[],
  options: OccupationOptions<State>,
): StateOccupation<State>[] {
  const { states, from = 0, confidence = 0.95 } = options;
  requireConfidence("stateOccupation", confidence);
  for (const time of times) requireTime("stateOccupation", time, from);
  const z = twoSidedZ(confidence);
  const steps = occupationSteps("stateOccupation", stays, options);
  return times.map((time) => {
    const step = steps.findLast((candidate) => candidate.time <= time);
    return {
      time,
      states: states.map((state, place) => {
        const value = step?.shares[place] ?? 0;
        const variance = step?.covariance[place]?.[place] ?? 0;
        const standardError = variance > rounding ? Math.sqrt(variance) : 0;
        const isCertain = value <= rounding || value >= 1 - rounding;
        const limits = survivalInterval(value, isCertain ? 0 : standardError, z, "log-log");
        const atRisk = stays.filter((stay) => stay.state === state && stay.entry < time && stay.exit >= time).length;
        return { state, value, standardError, ...limits, atRisk };
      }),
    };
  });
}

/** Below this a variance, or the distance of a share from 0 or 1, is but the rounding of its sums. */
const rounding = 1e-15;

/**
 * Where children are from each time on at which somebody moves, the first of all at `from`. With shares p, moves of
 * those at risk A and risk sets Y: p becomes p + pA, and the covariance C of p becomes (I + A)ᵀC(I + A) with, for each
 * state left, p² times the multinomial covariance of its moves over Y. Rows of A are independent of each other, which
 * is why no covariance between them is kept.
 */
export function occupationSteps<State extends string>(
  caller: string,
  stays: readonly Stay<State>[],
  { states, start, from = 0 }: OccupationOptions<State>,
): OccupationStep[] {
  const places = new Map<string, number>(states.map((state, place) => [state, place]));
  for (const stay of stays) requireStay(caller, stay, places);
  let shares = requireStart(caller, states, start);
  let covariance: readonly (readonly number[])[] = states.map(() => states.map(() => 0));
  const steps: OccupationStep[] = [{ time: from, shares, covariance }];
  for (const { time, atRisk, moves } of movesInOrder(stays, places, from)) {
    // chance of each state after the moves of this time, by the state before them
    const chances = moves.map((row, left) => {
      const others = atRisk[left] ?? 0;
      const moved = row.reduce((sum, count) => sum + count, 0);
      return row.map((count, place) =>
        place === left ? (moved === 0 ? 1 : (others - moved) / others) : count === 0 ? 0 : count / others,
      );
    });
    // the states from which somebody may be in each after the moves: on most days it alone
    const into = states.map((_, place) => [...chances.keys()].filter((left) => chances[left]?.[place] !== 0));
    const carried = into.map((toRow, row) =>
      into.map((toColumn, column) =>
        sum(toRow, (a) =>
          sum(toColumn, (b) => (chances[a]?.[row] ?? 0) * (covariance[a]?.[b] ?? 0) * (chances[b]?.[column] ?? 0)),
        ),
      ),
    );
    const before = shares;
    covariance = carried.map((cells, row) =>
      cells.map(
        (cell, column) =>
          cell +
          sum(into[row] ?? [], (left) => {
            const [first = 0, second = 0] = [chances[left]?.[row], chances[left]?.[column]];
            const spread = (row === column ? first : 0) - first * second;
            return spread === 0 ? 0 : ((before[left] ?? 0) ** 2 * spread) / (atRisk[left] ?? 1);
          }),
      ),
    );
    shares = into.map((toPlace, place) => sum(toPlace, (left) => (before[left] ?? 0) * (chances[left]?.[place] ?? 0)));
    steps.push({ time, shares, covariance });
  }
  return steps;
}

/** The times after `from` at which children moved: how many were at risk in each state, and who went where. */
function* movesInOrder(stays: readonly Stay[], places: ReadonlyMap<string, number>, from: number) {
  const entries = stays.toSorted((a, b) => a.entry - b.entry);
  const exits = stays.toSorted((a, b) => a.exit - b.exit);
  const atRisk = [...places].map(() => 0);
  let entered = 0;
  let left = 0;
  const countIn = (state: string, change: number) => {
    const place = places.get(state) ?? 0;
    atRisk[place] = (atRisk[place] ?? 0) + change;
  };
  const moved = exits.filter(({ exit, next }) => next !== null && exit > from);
  for (let at = 0; at < moved.length; ) {
    const time = moved[at]?.exit ?? 0;
    for (let stay = entries[entered]; stay !== undefined && stay.entry < time; stay = entries[++entered]) {
      countIn(stay.state, 1);
    }
    for (let stay = exits[left]; stay !== undefined && stay.exit < time; stay = exits[++left]) countIn(stay.state, -1);
    const moves = atRisk.map(() => atRisk.map(() => 0));
    for (let stay = moved[at]; stay !== undefined && stay.exit === time; stay = moved[++at]) {
      const row = moves[places.get(stay.state) ?? 0];
      const place = places.get(stay.next ?? "") ?? 0;
      if (row) row[place] = (row[place] ?? 0) + 1;
    }
    yield { time, atRisk: [...atRisk], moves };
  }
}

function sum(places: readonly number[], term: (place: number) => number): number {
  return places.reduce((total, place) => total + term(place), 0);
}

function requireStay(caller: string, { state, entry, exit, next }: Stay, places: ReadonlyMap<string, number>): void {
  requireFinite(caller, "an entry", entry);
  requireFinite(caller, "an exit", exit);
  if (entry >= exit) throw new RangeError(`${caller} needs an entry before its exit, not ${entry} and ${exit}.`);
  if (next === state) throw new RangeError(`${caller} needs moves to another state, not from ${state} to itself.`);
  for (const named of [state, next]) {
    if (named !== null && !places.has(named)) {
      throw new RangeError(`${caller} needs stays in the states given, and ${named} is none of them.`);
    }
  }
}

/** The shares at the start in the order of the states, which must add up to one. */
function requireStart<State extends string>(
  caller: string,
  states: readonly State[],
  start: OccupationOptions<State>["start"],
): readonly number[] {
  const shares = states.map((state) => start[state] ?? 0);
  const total = shares.reduce((all, share) => all + share, 0);
  if (shares.some((share) => !(share >= 0)) || !(Math.abs(total - 1) < 1e-9)) {
    throw new RangeError(`${caller} needs shares at the start that are zero or more and add up to 1, not ${total}.`);
  }
  return shares;
}

/** Throws a RangeError unless the time is a finite number that does not come before `from`. */
export function requireTime(caller: string, time: number, from: number): void {
  if (!(time >= from && time < Infinity)) {
    throw new RangeError(`${caller} needs times of ${from} or later, not ${time}.`);
  }
}
