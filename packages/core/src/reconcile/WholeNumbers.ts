import { ceiling, floor } from "./Fraction.ts";
import { type Interval, isEmpty } from "./Interval.ts";

/** Whole numbers from one to another, both included; without an end where there is no last one. */
export interface Run {
  readonly from: bigint;
  readonly to: bigint | undefined;
}

/** Whole numbers from nought up, as runs in order that do not touch. */
export type WholeNumbers = readonly Run[];

/** The whole numbers from nought up within any of some intervals. */
export function wholeNumbersIn(intervals: readonly Interval[]): WholeNumbers {
  const runs = intervals.flatMap((interval) => runIn(interval)).sort((a, b) => (a.from < b.from ? -1 : 1));
  const apart: Run[] = [];
  for (const run of runs) {
    const last = apart.at(-1);
    if (last !== undefined && (last.to === undefined || run.from <= last.to + 1n)) {
      apart[apart.length - 1] = { from: last.from, to: laterEnd(last.to, run.to) };
    } else apart.push(run);
  }
  return apart;
}

function runIn({ lower, upper }: Interval): readonly Run[] {
  if (isEmpty({ lower, upper })) return [];
  const first = lower.value.denominator === 0n ? 0n : ceiling(lower.value);
  const skipsFirst = !lower.closed && lower.value.denominator === 1n && lower.value.numerator === first;
  const from = skipsFirst ? first + 1n : first;
  const start = from < 0n ? 0n : from;
  if (upper.value.denominator === 0n) return [{ from: start, to: undefined }];
  const last = floor(upper.value);
  const to = !upper.closed && upper.value.denominator === 1n ? last - 1n : last;
  return to < start ? [] : [{ from: start, to }];
}

function laterEnd(a: Run["to"], b: Run["to"]): Run["to"] {
  if (a === undefined || b === undefined) return undefined;
  return larger(a, b);
}

/** The numbers that are in both. */
export function inBoth(a: WholeNumbers, b: WholeNumbers): WholeNumbers {
  return a.flatMap((first) =>
    b.flatMap((second) => {
      const from = larger(first.from, second.from);
      const to = earlierEnd(first.to, second.to);
      return to !== undefined && to < from ? [] : [{ from, to }];
    }),
  );
}

function earlierEnd(a: Run["to"], b: Run["to"]): Run["to"] {
  if (a === undefined) return b;
  return b === undefined || a < b ? a : b;
}

function larger(a: bigint, b: bigint): bigint {
  return a < b ? b : a;
}

/** How many numbers there are; infinitely many are `Infinity`. */
export function howMany(numbers: WholeNumbers): number {
  return numbers.reduce(
    (sum, { from, to }) => sum + (to === undefined ? Number.POSITIVE_INFINITY : Number(to - from + 1n)),
    0,
  );
}

/** The numbers one by one, from the smallest. */
export function* each(numbers: WholeNumbers): Generator<bigint> {
  for (const { from, to } of numbers) {
    for (let number = from; to === undefined || number <= to; number++) yield number;
  }
}
