import type { CountSystem } from "./CountSystem.ts";
import { changesOf } from "./changesOf.ts";
import { popRanked, pushRanked } from "./rankedHeap.ts";

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

/** Finds moves of the numbers of a system, as far as these are free. */
export interface MoveFinder {
  /**
   * A cheap way to complete one of some moves that were begun.
   *
   * @returns the whole move, with that on top of which it was begun
   */
  readonly find: (begun: readonly BegunMove[]) => Move | undefined;
  /** must be told of each number that is hidden or shown from now on, before it is asked again */
  readonly hiddenOrShown: (number: number) => void;
}

/** Numbers by which an equation can be righted. */
interface Way {
  readonly number: number;
  readonly factor: number;
  /** what it costs to move the number; nothing where it is hidden */
  readonly price: number;
  /** whether it is hidden and stands in no other equation */
  readonly isFree: boolean;
}

/** All numbers by which an equation can be righted; asked for again and again, and the same until more or less is hidden. */
interface Ways {
  readonly inOrder: readonly Way[];
  readonly free: readonly Way[];
  /** whether one of them costs nothing */
  readonly isHidden: boolean;
  readonly cheapestFirst: readonly Way[];
}

/** By how much equations are out that are still to be righted; those that hold are left out. */
interface Out {
  readonly equations: readonly number[];
  readonly errors: readonly number[];
}

/** A move as far as it was found: its last step and those before it. */
interface Reached {
  readonly begun: BegunMove;
  readonly before?: Reached;
  readonly step?: Step;
  readonly out: Out;
}

/** One step more than what was reached, what the whole costs, and what it costs with a guess at what is to come. */
interface Attempt {
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
 * Finds cheap ways to complete moves that were begun: few and small shown numbers are hidden so that all sums hold again,
 * and no number falls below the least it can be.
 *
 * From the most promising attempt so far, one equation that is out is righted by each number that can right it, as far
 * as it can (weighted best-first search; Pohl 1970, Artificial Intelligence 1, 193-204). All equations must be righted in
 * the end, so one at a time is enough: the one with the fewest ways. A number once moved is not moved again. What is found
 * is a whole table of counts in keeping with all that is shown, and so a proof; that nothing is found proves nothing.
 *
 * Millions of steps are looked at for one table, so nothing is copied for a step that is never taken: an attempt holds its
 * last step alone, and what was moved before it is written into `moved` when its turn comes.
 */
export function moveFinder(
  { values, least, equations, equationsOf }: CountSystem,
  { isHidden, priceOf, steps }: Freedom,
): MoveFinder {
  const known: (Ways | undefined)[] = equations.map(() => undefined);
  const moved = changesOf(values.length);
  const touched = changesOf(equations.length);
  const isOut = changesOf(equations.length);

  const waysOf = (equation: number): Ways => {
    const found = known[equation];
    if (found !== undefined) return found;
    const inOrder = (equations[equation] ?? []).flatMap(({ number, factor }): readonly Way[] => {
      const price = isHidden(number) ? 0 : priceOf(number);
      const isFree = price === 0 && equationsOf[number]?.length === 1;
      return price === Infinity ? [] : [{ number, factor, price, isFree }];
    });
    const made = {
      inOrder,
      free: inOrder.filter(({ isFree }) => isFree),
      isHidden: inOrder.some(({ price }) => price === 0),
      cheapestFirst: inOrder.toSorted((one, other) => one.price - other.price),
    };
    known[equation] = made;
    return made;
  };

  /** The least that an equation takes to be righted by a number that is hidden, or was not moved before. */
  const leastOf = (equation: number, step: Step | undefined): number => {
    const ways = waysOf(equation);
    if (ways.isHidden) return 0;
    for (const { number, price } of ways.cheapestFirst) if (number !== step?.number && !moved.has(number)) return price;
    return Infinity;
  };

  /** What a step changes in each of its equations. */
  const touch = (number: number, by: number): void => {
    touched.clear();
    for (const { equation, factor } of equationsOf[number] ?? []) touched.add(equation, factor * by);
  };

  /** What is out once a number has moved. */
  const righted = (before: Out, number: number, by: number): Out => {
    touch(number, by);
    isOut.clear();
    const out = { equations: [] as number[], errors: [] as number[] };
    const keep = (equation: number, error: number): void => {
      if (error === 0) return;
      out.equations.push(equation);
      out.errors.push(error);
    };
    for (let at = 0; at < before.equations.length; at += 1) {
      const equation = before.equations[at] ?? 0;
      isOut.add(equation, 0);
      keep(equation, (before.errors[at] ?? 0) + touched.of(equation));
    }
    for (const { equation, factor } of equationsOf[number] ?? []) if (!isOut.has(equation)) keep(equation, factor * by);
    return out;
  };

  /**
   * The least that the equations that are out take each, after a step more if there is one; infinite where one of them can
   * never be righted.
   */
  const toCome = (out: Out, step?: Step): number => {
    let sum = 0;
    if (step === undefined) touched.clear();
    else touch(step.number, step.by);
    for (let at = 0; at < out.equations.length; at += 1) {
      const equation = out.equations[at] ?? 0;
      if ((out.errors[at] ?? 0) + touched.of(equation) !== 0) sum += leastOf(equation, step) + perNumber;
    }
    if (step === undefined) return sum;
    for (const { equation } of equationsOf[step.number] ?? [])
      if (!isOut.has(equation)) sum += leastOf(equation, step) + perNumber;
    return sum;
  };

  /** The ways to right an equation; of more than are wanted so many. */
  const stepsIn = (begun: BegunMove, equation: number, error: number, most: number): readonly Step[] => {
    const { inOrder, free } = waysOf(equation);
    const stepOf = ({ number, factor, price }: Way): Step | undefined => {
      const needed = -error / factor;
      if (!Number.isInteger(needed)) return undefined;
      const now = (values[number] ?? 0) + (begun.onTopOf.get(number) ?? 0) + moved.of(number);
      const by = Math.max(needed, (least[number] ?? 0) - now);
      return by === 0 ? undefined : { number, by, price };
    };
    // what is hidden and stands in no other equation rights this one without any consequence, and as often as it is out
    for (const way of free) {
      const step = begun.by.has(way.number) ? undefined : stepOf(way);
      if (step?.by === -error / way.factor) return [step];
    }
    const found: Step[] = [];
    for (const way of inOrder) {
      if (moved.has(way.number) && !(way.isFree && !begun.by.has(way.number))) continue;
      const step = stepOf(way);
      if (step !== undefined) found.push(step);
      if (found.length === most) break;
    }
    return found;
  };

  /** The ways to right one of the equations that are out: that with the fewest. */
  const fewestSteps = ({ begun, out }: Reached): readonly Step[] => {
    let fewest: readonly Step[] | undefined;
    for (let at = 0; at < out.equations.length; at += 1) {
      const most = fewest?.length ?? Infinity;
      const found = stepsIn(begun, out.equations[at] ?? 0, out.errors[at] ?? 0, most);
      if (found.length === 0) return found;
      if (found.length < most) fewest = found;
    }
    return fewest ?? [];
  };

  /** Makes what was reached that from which steps are looked for. */
  const goTo = ({ begun, out, ...last }: Reached): void => {
    moved.clear();
    for (const [number, by] of begun.by) moved.add(number, by);
    for (let at: Pick<Reached, "before" | "step"> | undefined = last; at !== undefined; at = at.before)
      if (at.step !== undefined) moved.add(at.step.number, at.step.by);
    isOut.clear();
    for (const equation of out.equations) isOut.add(equation, 0);
  };

  return {
    find: (begun) => {
      const attempts: Attempt[] = [];
      for (const one of begun) {
        let out: Out = { equations: [], errors: [] };
        for (const [number, by] of one.by) out = righted(out, number, by);
        const from = { begun: one, out };
        goTo(from);
        pushRanked(attempts, { from, cost: 0, rank: toCome(out) });
      }
      for (let left = steps; left > 0; left -= 1) {
        const attempt = popRanked(attempts);
        if (attempt === undefined) return undefined;
        const { from: before, step } = attempt;
        const from: Reached =
          step === undefined
            ? before
            : { begun: before.begun, before, step, out: righted(before.out, step.number, step.by) };
        if (from.out.equations.length === 0) return wholeMove(from);
        goTo(from);
        for (const next of fewestSteps(from)) {
          const cost = attempt.cost + next.price + perNumber;
          const rank = cost + impatience * toCome(from.out, next);
          pushRanked(attempts, { from, step: next, cost, rank });
        }
      }
      return undefined;
    },
    hiddenOrShown: (number) => {
      for (const { equation } of equationsOf[number] ?? []) known[equation] = undefined;
    },
  };
}

/** The move that was reached, with that on top of which it was begun and without what stays as it is. */
function wholeMove(reached: Reached): Move {
  const inOrder: Step[] = [];
  for (let at: Reached | undefined = reached; at !== undefined; at = at.before) if (at.step) inOrder.unshift(at.step);
  const move = new Map(reached.begun.by);
  for (const { number, by } of inOrder) move.set(number, (move.get(number) ?? 0) + by);
  const whole = new Map(reached.begun.onTopOf);
  for (const [number, by] of move) whole.set(number, (whole.get(number) ?? 0) + by);
  return new Map([...whole].filter(([, by]) => by !== 0));
}
