import type { CountSystem } from "./CountSystem.ts";
import { changesOf } from "./changesOf.ts";
import type { BegunMove, Move } from "./Move.ts";
import { type Out, putOut, type Reached, wholeMove } from "./Reached.ts";
import { popRanked, pushRanked } from "./rankedHeap.ts";
import { type Way, waysToRight } from "./waysToRight.ts";

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

/** One step more than what was reached, what the whole costs, and what it costs with a guess at what is to come. */
interface Attempt {
  readonly from: Reached;
  /** the number of the step, and by how much it moves; none where a move begins. What it leads to is worked out when its turn comes, for most never have one */
  readonly number: number | undefined;
  readonly by: number;
  readonly cost: number;
  readonly rank: number;
}

/** Numbers that could right an equation, and by how much each can; written anew for each equation that is looked at. */
interface Steps {
  readonly ways: Way[];
  readonly moves: number[];
  found: number;
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
  const ways = waysToRight(equations, equationsOf, { isHidden, priceOf });
  const moved = changesOf(values.length);
  const touched = changesOf(equations.length);
  const isOut = changesOf(equations.length);
  const ground = changesOf(values.length);
  let gone: Reached | undefined;
  const found: readonly [Steps, Steps] = [
    { ways: [], moves: [], found: 0 },
    { ways: [], moves: [], found: 0 },
  ];

  /** The least that an equation takes to be righted by a number that is hidden, or was not moved before, nor just now. */
  const leastOf = (equation: number, also = -1): number => {
    const { isHidden, cheapestFirst } = ways.of(equation);
    if (isHidden) return 0;
    for (const { number, price } of cheapestFirst) if (number !== also && !moved.has(number)) return price;
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
    const out: Out = { equations: [], errors: [], ways: [], taken: [] };
    for (let at = 0; at < before.equations.length; at += 1) {
      const equation = before.equations[at] ?? 0;
      isOut.add(equation, 0);
      const isAsBefore = !touched.has(equation);
      const error = (before.errors[at] ?? 0) + touched.of(equation);
      if (error !== 0)
        putOut(out, equation, error, isAsBefore ? before.ways[at] : 0, isAsBefore ? before.taken[at] : 0);
    }
    for (const { equation, factor } of equationsOf[number] ?? [])
      if (!isOut.has(equation)) putOut(out, equation, factor * by);
    return out;
  };

  /** Finds what each equation that is out takes at least, where nothing more is moved. */
  const look = ({ equations, taken }: Out): void => {
    for (let at = 0; at < taken.length; at += 1)
      if (taken[at] === 0) taken[at] = leastOf(equations[at] ?? 0) + perNumber;
  };

  /**
   * The least that the equations that are out take each after a step more, which bears on those alone that its number stands
   * in; infinite where one of them can never be righted. The order in which they are added is kept, or ranks that are the
   * same would differ in their last digit.
   */
  const toCome = ({ equations, errors, taken }: Out, number: number, by: number): number => {
    let sum = 0;
    touch(number, by);
    for (let at = 0; at < taken.length; at += 1) {
      const equation = equations[at] ?? 0;
      if (!touched.has(equation)) sum += taken[at] ?? 0;
      else if ((errors[at] ?? 0) + touched.of(equation) !== 0) sum += leastOf(equation, number) + perNumber;
    }
    for (const { equation } of equationsOf[number] ?? [])
      if (!isOut.has(equation)) sum += leastOf(equation, number) + perNumber;
    return sum;
  };

  /** By how much a number is moved to right an equation, as far as it can; nought where it cannot. */
  const moveOf = ({ number, factor }: Way, error: number): number => {
    const needed = -error / factor;
    if (!Number.isInteger(needed)) return 0;
    return Math.max(needed, (least[number] ?? 0) - (values[number] ?? 0) - ground.of(number) - moved.of(number));
  };

  /** Looks for the ways to right an equation; of more than are wanted for so many. */
  const lookFor = (steps: Steps, begun: BegunMove, equation: number, error: number, most: number): void => {
    const { inOrder, free } = ways.of(equation);
    steps.found = 0;
    // what is hidden and stands in no other equation rights this one without any consequence, and as often as it is out
    for (const way of free) {
      if (begun.by.has(way.number) || moveOf(way, error) !== -error / way.factor) continue;
      add(steps, way, -error / way.factor);
      return;
    }
    for (const way of inOrder) {
      if (moved.has(way.number) && !(way.isFree && !begun.by.has(way.number))) continue;
      const by = moveOf(way, error);
      if (by !== 0) add(steps, way, by);
      if (steps.found === most) return;
    }
  };

  /** The ways to right one of the equations that are out: that with the fewest, and of these the first. */
  const fewestSteps = ({ begun, out }: Reached): Steps => {
    let [fewest, other] = found;
    fewest.found = 0;
    for (let at = 0, most = Infinity; at < out.equations.length; at += 1) {
      if ((out.ways[at] ?? 0) >= most) continue;
      lookFor(other, begun, out.equations[at] ?? 0, out.errors[at] ?? 0, most);
      if (other.found === 0) return other;
      out.ways[at] = other.found;
      if (other.found === most) continue;
      most = other.found;
      [fewest, other] = [other, fewest];
    }
    return fewest;
  };

  /** Makes what was reached that from which steps are looked for; one step on from the last that is one step, and no more. */
  const goTo = (reached: Reached): void => {
    const { begun, before, step, out } = reached;
    if (before !== undefined && before === gone) moved.add(step.number, step.by);
    else {
      if (begun !== gone?.begun) {
        ground.clear();
        for (const [number, by] of begun.onTopOf) ground.add(number, by);
      }
      moved.clear();
      for (const [number, by] of begun.by) moved.add(number, by);
      for (let at = reached; at.before !== undefined; at = at.before) moved.add(at.step.number, at.step.by);
    }
    gone = reached;
    isOut.clear();
    for (let at = 0; at < out.equations.length; at += 1) isOut.add(out.equations[at] ?? 0, 0);
  };

  return {
    find: (begun) => {
      const attempts: Attempt[] = [];
      for (const one of begun) {
        let out: Out = { equations: [], errors: [], ways: [], taken: [] };
        for (const [number, by] of one.by) out = righted(out, number, by);
        const from = { begun: one, out };
        goTo(from);
        look(out);
        const rank = out.taken.reduce((sum, each) => sum + each, 0);
        pushRanked(attempts, { from, number: undefined, by: 0, cost: 0, rank });
      }
      for (let left = steps; left > 0; left -= 1) {
        const attempt = popRanked(attempts);
        if (attempt === undefined) return undefined;
        const { from: before, number: last, by } = attempt;
        const from: Reached =
          last === undefined
            ? before
            : { begun: before.begun, before, step: { number: last, by }, out: righted(before.out, last, by) };
        const { out } = from;
        if (out.equations.length === 0) return wholeMove(from);
        goTo(from);
        const next = fewestSteps(from);
        if (next.found === 0) continue;
        look(out);
        for (let at = 0; at < next.found; at += 1) {
          const { number = 0, price = 0 } = next.ways[at] ?? {};
          const by = next.moves[at] ?? 0;
          const cost = attempt.cost + price + perNumber;
          const rank = cost + impatience * toCome(out, number, by);
          if (rank !== Infinity) pushRanked(attempts, { from, number, by, cost, rank });
        }
      }
      return undefined;
    },
    hiddenOrShown: (number) => {
      for (const { equation } of equationsOf[number] ?? []) ways.forget(equation);
    },
  };
}

function add(steps: Steps, way: Way, by: number): void {
  steps.ways[steps.found] = way;
  steps.moves[steps.found] = by;
  steps.found += 1;
}
