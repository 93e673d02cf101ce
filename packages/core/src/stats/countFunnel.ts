import { gammaTails } from "./gammaTails.ts";

/**
 * The events beyond which an area that expects so many stands out at a one-sided tail probability: real numbers
 * whose exact (Garwood) limits just touch what is expected. Below −ln(tail) expected no count is low enough, and the
 * lower limit is 0.
 */
export function countFunnel(expected: number, tail: number): { readonly lower: number; readonly upper: number } {
  return {
    lower:
      gammaTails(expected, 1).upper >= tail
        ? 0
        : bisect((events) => gammaTails(expected, events + 1).upper < tail, 0, expected),
    upper: bisect(
      (events) => gammaTails(expected, events).lower > tail,
      expected,
      expected + 20 * Math.sqrt(expected) + 100,
    ),
  };
}

/** Where a condition that holds at `from` ceases to hold before `to`. */
function bisect(holds: (at: number) => boolean, from: number, to: number): number {
  let low = from;
  let high = to;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (holds(middle)) low = middle;
    else high = middle;
  }
}
