import type { CountSystem } from "./CountSystem.ts";

/** Numbers and by how much each would be another, while every sum still held. */
export type Move = ReadonlyMap<number, number>;

/** A move to be completed: on top of one that is complete, and of which nothing is taken back. */
export interface BegunMove {
  readonly by: Move;
  readonly onTopOf: Move;
}

/** What a move may change. */
export interface Freedom {
  /** whether a number is hidden, and may move for nothing */
  readonly isHidden: (number: number) => boolean;
  /** what it costs to hide a number that is shown, so that it may move; infinite where it must stay shown */
  readonly priceOf: (number: number) => number;
  /** the search ends without an answer after so many steps */
  readonly steps: number;
}

/** A move as far as it was found, and by how much equations are out that are still to be righted. */
interface Reached {
  readonly move: Move;
  readonly out: ReadonlyMap<number, number>;
}

/** One step more than what was reached, what the whole costs, and what it costs with a guess at what is to come. */
interface Attempt {
  readonly begun: BegunMove;
  readonly from: Reached;
  /** none where a move begins; what it leads to is worked out when its turn comes, for most never have one */
  readonly step?: Step;
  readonly cost: number;
  readonly rank: number;
}

/** A number that could right an equation, and by how much it can. */
interface Step {
  readonly number: number;
  readonly by: number;
  readonly price: number;
}

/** What each number moved adds to the cost, so that of two moves that hide as much the one that changes fewer is found. */
const perNumber = 0.01;

/**
 * How much more what is still to be righted counts than what it will cost at least. Above 1 the answer need not be the
 * cheapest, but is found: tables of three ways take moves of eight counts and more.
 */
const impatience = 3;

/**
 * A cheap way to complete a move that was begun: few and small shown numbers are hidden so that all sums hold again, and
 * no number falls below the least it can be.
 *
 * From the most promising attempt so far, one equation that is out is righted by each number that can right it, as far
 * as it can (weighted best-first search; Pohl 1970, Artificial Intelligence 1, 193-204). All equations must be righted in
 * the end, so one at a time is enough: the one with the fewest ways. A number once moved is not moved again. What is found
 * is a whole table of counts in keeping with all that is shown, and so a proof; that nothing is found proves nothing.
 *
 * @returns the whole move, with that on top of which it was begun
 */
export function findMove(system: CountSystem, begun: readonly BegunMove[], freedom: Freedom): Move | undefined {
  const attempts: Attempt[] = [];
  const costs = costsOf(system, freedom);
  for (const one of begun) {
    let out: ReadonlyMap<number, number> = new Map();
    for (const [number, by] of one.by) out = righted(system, out, number, by);
    const from = { move: one.by, out };
    pushAttempt(attempts, { begun: one, from, cost: 0, rank: toCome(system, from, costs) });
  }
  for (let left = freedom.steps; left > 0; left -= 1) {
    const attempt = popAttempt(attempts);
    if (attempt === undefined) return undefined;
    const from = reached(system, attempt);
    if (from.out.size === 0) return added(attempt.begun.onTopOf, from.move);
    for (const step of fewestSteps(system, attempt.begun, from, costs)) {
      const cost = attempt.cost + step.price + perNumber;
      const rank = cost + impatience * toCome(system, from, costs, step);
      pushAttempt(attempts, { begun: attempt.begun, from, step, cost, rank });
    }
  }
  return undefined;
}

/** What a step leads to. */
function reached(system: CountSystem, { from, step }: Attempt): Reached {
  if (step === undefined) return from;
  const { number, by } = step;
  return {
    move: new Map(from.move).set(number, (from.move.get(number) ?? 0) + by),
    out: righted(system, from.out, number, by),
  };
}

/** One move and another together, without what stays as it is. */
function added(one: Move, other: Move): Move {
  const both = new Map(one);
  for (const [number, by] of other) both.set(number, (both.get(number) ?? 0) + by);
  return new Map([...both].filter(([, by]) => by !== 0));
}

/** By how much equations are out once a number has moved; those that hold are left out. */
function righted(
  { equationsOf }: CountSystem,
  before: ReadonlyMap<number, number>,
  number: number,
  by: number,
): ReadonlyMap<number, number> {
  const out = new Map(before);
  for (const { equation, factor } of equationsOf[number] ?? []) {
    const error = (out.get(equation) ?? 0) + factor * by;
    if (error === 0) out.delete(equation);
    else out.set(equation, error);
  }
  return out;
}

/** What numbers cost to move, and which is the cheapest of an equation; asked for again and again, and the same all through a search. */
interface Costs {
  /** nothing where it is hidden */
  readonly of: (number: number) => number;
  readonly isHidden: (number: number) => boolean;
  /** the cheapest number of an equation, a hidden one before any other */
  readonly cheapestOf: (equation: number) => number | undefined;
}

function costsOf({ values, equations }: CountSystem, { isHidden, priceOf }: Freedom): Costs {
  const unknown = -1;
  const costs = new Float64Array(values.length).fill(unknown);
  const cheapest = new Map<number, number | undefined>();
  const of = (number: number): number => {
    const known = costs[number] ?? unknown;
    if (known !== unknown) return known;
    const cost = isHidden(number) ? 0 : priceOf(number);
    costs[number] = cost;
    return cost;
  };
  return {
    of,
    isHidden,
    cheapestOf: (equation) => {
      if (cheapest.has(equation)) return cheapest.get(equation);
      let found: number | undefined;
      for (const { number } of equations[equation] ?? []) {
        if (found === undefined || of(number) < of(found)) found = number;
        if (isHidden(number)) {
          found = number;
          break;
        }
      }
      cheapest.set(equation, found);
      return found;
    },
  };
}

/**
 * The least that the equations that are out take each, after a step more if there is one; infinite where one of them can
 * never be righted.
 */
function toCome(system: CountSystem, { move, out }: Reached, costs: Costs, step?: Step): number {
  let sum = 0;
  const touched = step === undefined ? [] : (system.equationsOf[step.number] ?? []);
  const by = step?.by ?? 0;
  for (const [equation, error] of out) {
    const factor = touched.find((one) => one.equation === equation)?.factor ?? 0;
    if (error + factor * by !== 0) sum += leastOf(system, equation, move, costs, step) + perNumber;
  }
  for (const { equation, factor } of touched) {
    if (!out.has(equation) && factor * by !== 0) sum += leastOf(system, equation, move, costs, step) + perNumber;
  }
  return sum;
}

/** The least that an equation takes to be righted by a number that is hidden, or was not moved before. */
function leastOf(
  { equations }: CountSystem,
  equation: number,
  move: Move,
  { of, isHidden, cheapestOf }: Costs,
  step?: Step,
): number {
  const isMoved = (number: number): boolean => number === step?.number || move.has(number);
  const cheapest = cheapestOf(equation);
  if (cheapest === undefined) return Infinity;
  if (isHidden(cheapest) || !isMoved(cheapest)) return of(cheapest);
  let least = Infinity;
  for (const { number } of equations[equation] ?? []) if (!isMoved(number)) least = Math.min(least, of(number));
  return least;
}

/** The ways to right one of the equations that are out: that with the fewest. */
function fewestSteps(system: CountSystem, begun: BegunMove, from: Reached, costs: Costs): readonly Step[] {
  let fewest: readonly Step[] | undefined;
  for (const [equation, error] of from.out) {
    const steps = stepsIn(system, begun, from.move, costs, equation, error);
    if (steps.length === 0) return steps;
    if (fewest === undefined || steps.length < fewest.length) fewest = steps;
  }
  return fewest ?? [];
}

function stepsIn(
  { values, least, equations, equationsOf }: CountSystem,
  begun: BegunMove,
  move: Move,
  costs: Costs,
  equation: number,
  error: number,
): readonly Step[] {
  const steps: Step[] = [];
  for (const { number, factor } of equations[equation] ?? []) {
    const before = move.get(number);
    const price = costs.of(number);
    // what is hidden and stands in no other equation rights this one without any consequence, and as often as it is out
    const isFree = price === 0 && equationsOf[number]?.length === 1 && !begun.by.has(number);
    const needed = -error / factor;
    if ((before !== undefined && !isFree) || price === Infinity || !Number.isInteger(needed)) continue;
    const now = (values[number] ?? 0) + (begun.onTopOf.get(number) ?? 0) + (before ?? 0);
    const by = Math.max(needed, (least[number] ?? 0) - now);
    if (by === 0) continue;
    if (isFree && by === needed) return [{ number, by, price }];
    steps.push({ number, by, price });
  }
  return steps;
}

/** Adds an attempt to a heap, in which each ranks before the two at twice its place and after; none that is hopeless. */
function pushAttempt(heap: Attempt[], attempt: Attempt): void {
  if (attempt.rank === Infinity) return;
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || parent.rank <= attempt.rank) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = attempt;
}

/** Takes the first attempt off a heap. */
function popAttempt(heap: Attempt[]): Attempt | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const below = (heap[left + 1]?.rank ?? Infinity) < (heap[left]?.rank ?? Infinity) ? left + 1 : left;
    const child = heap[below];
    if (child === undefined || child.rank >= last.rank) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = last;
  return first;
}
