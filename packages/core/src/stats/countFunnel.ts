import { gammaTails } from "./gammaTails.ts";
import { log } from "./log.ts";

/**
 * The events beyond which an area that expects so many stands out at a one-sided tail probability of 0.1% or more:
 * real numbers whose exact (Garwood) limits just touch what is expected. Below −ln(tail) expected no count is low
 * enough, and the lower limit is 0.
 */
export function countFunnel(expected: number, tail: number): { readonly lower: number; readonly upper: number } {
  const excess = (probability: number) => log(Math.max(probability, Number.MIN_VALUE) / tail);
  const low = (events: number) => excess(gammaTails(expected, events + 1).upper);
  const high = (events: number) => excess(gammaTails(expected, events).lower);
  return {
    lower: low(0) >= 0 ? 0 : root(low, 0, expected),
    upper: root(high, expected, expected + 4 * Math.sqrt(expected) + 8),
  };
}

/** Where a function changes sign between two points: false position with Illinois' halving (Dowell and Jarratt 1971). */
function root(f: (at: number) => number, from: number, to: number): number {
  let [held, heldValue] = [from, f(from)];
  let [newest, newestValue] = [to, f(to)];
  while (Math.abs(newest - held) > 1e-15 * Math.abs(newest) && newestValue !== 0) {
    const next = newest - (newestValue * (newest - held)) / (newestValue - heldValue);
    if (next === newest || next === held) return next;
    const value = f(next);
    if (Math.sign(value) === Math.sign(newestValue)) heldValue /= 2;
    else [held, heldValue] = [newest, newestValue];
    [newest, newestValue] = [next, value];
  }
  return newest;
}
