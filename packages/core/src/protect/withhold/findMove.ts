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

/** A move as far as it was found: what it changes, what that costs, and by how much equations are out that are still to be righted. */
interface Attempt {
  readonly begun: BegunMove;
  readonly move: Move;
  readonly cost: number;
  readonly out: ReadonlyMap<number, number>;
  /** the cost, and a guess at what is to come */
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
  for (const one of begun) {
    let out: ReadonlyMap<number, number> = new Map();
    for (const [number, by] of one.by) out = righted(system, out, number, by);
    pushAttempt(attempts, { begun: one, move: one.by, cost: 0, out, rank: toCome(system, one.by, out, freedom) });
  }
  for (let left = freedom.steps; left > 0; left -= 1) {
    const attempt = popAttempt(attempts);
    if (attempt === undefined) return undefined;
    if (attempt.out.size === 0) return added(attempt.begun.onTopOf, attempt.move);
    for (const { number, by, price } of fewestSteps(system, attempt, freedom)) {
      const move = new Map(attempt.move).set(number, (attempt.move.get(number) ?? 0) + by);
      const out = righted(system, attempt.out, number, by);
      const cost = attempt.cost + price + perNumber;
      const rank = cost + impatience * toCome(system, move, out, freedom);
      pushAttempt(attempts, { begun: attempt.begun, move, cost, out, rank });
    }
  }
  return undefined;
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

/** The least that the equations that are out take each; infinite where one of them can never be righted. */
function toCome(
  { equations }: CountSystem,
  move: Move,
  out: ReadonlyMap<number, number>,
  { isHidden, priceOf }: Freedom,
): number {
  let sum = 0;
  for (const equation of out.keys()) {
    let least = Infinity;
    for (const { number } of equations[equation] ?? []) {
      if (isHidden(number)) least = 0;
      else if (!move.has(number)) least = Math.min(least, priceOf(number));
      if (least === 0) break;
    }
    sum += least + perNumber;
  }
  return sum;
}

/** The ways to right one of the equations that are out: that with the fewest. */
function fewestSteps(system: CountSystem, attempt: Attempt, freedom: Freedom): readonly Step[] {
  let fewest: readonly Step[] | undefined;
  for (const [equation, error] of attempt.out) {
    const steps = stepsIn(system, attempt, freedom, equation, error);
    if (steps.length === 0) return steps;
    if (fewest === undefined || steps.length < fewest.length) fewest = steps;
  }
  return fewest ?? [];
}

function stepsIn(
  { values, least, equations, equationsOf }: CountSystem,
  { begun, move }: Attempt,
  { isHidden, priceOf }: Freedom,
  equation: number,
  error: number,
): readonly Step[] {
  const steps: Step[] = [];
  for (const { number, factor } of equations[equation] ?? []) {
    const before = move.get(number);
    const price = isHidden(number) ? 0 : priceOf(number);
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
