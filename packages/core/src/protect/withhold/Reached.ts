import type { BegunMove, Move } from "./Move.ts";

/**
 * By how much equations are out that are still to be righted; those that hold are left out. What is known of each stays so
 * until a number of its own moves.
 */
export interface Out {
  readonly equations: number[];
  readonly errors: number[];
  /** so many ways to right it there are at least; nought where nobody has looked */
  readonly ways: number[];
  /** what it takes at least; nought where nobody has looked */
  readonly taken: number[];
}

/** A move as far as it was found: its last step and those before it. */
export type Reached = Begin | Further;

interface Begin {
  readonly begun: BegunMove;
  readonly before?: undefined;
  readonly step?: undefined;
  readonly out: Out;
}

interface Further {
  readonly begun: BegunMove;
  readonly before: Reached;
  readonly step: Step;
  readonly out: Out;
}

/** A number that could right an equation, and by how much it can. */
interface Step {
  readonly number: number;
  readonly by: number;
}

/** Adds an equation to those that are out. */
export function putOut(out: Out, equation: number, error: number, ways = 0, taken = 0): void {
  out.equations.push(equation);
  out.errors.push(error);
  out.ways.push(ways);
  out.taken.push(taken);
}

/** The move that was reached, with that on top of which it was begun and without what stays as it is. */
export function wholeMove(reached: Reached): Move {
  const inOrder: Step[] = [];
  for (let at = reached; at.before !== undefined; at = at.before) inOrder.unshift(at.step);
  const move = new Map(reached.begun.by);
  for (const { number, by } of inOrder) move.set(number, (move.get(number) ?? 0) + by);
  const whole = new Map(reached.begun.onTopOf);
  for (const [number, by] of move) whole.set(number, (whole.get(number) ?? 0) + by);
  return new Map([...whole].filter(([, by]) => by !== 0));
}
