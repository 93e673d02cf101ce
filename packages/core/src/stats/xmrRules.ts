import type { XmrLimits } from "./xmrLimits.ts";

export type XmrRule = "outside limits" | "trend of 7" | "2 of 3" | "shift of 7";

/** The rule that a point breaks and the way it points, 1 up and −1 down. */
export interface XmrSignal {
  readonly rule: XmrRule;
  readonly direction: 1 | -1;
}

const run = 7;

/**
 * The signal at each point of one stretch of values without a gap, or null. Where a point breaks several rules the first of these counts:
 * outside the limits; seven points moving one way; two of three, all on one side of the mean, between two sigma and
 * the limit; seven points on one side of the mean. A tie ends a trend, and a point on the mean ends a shift.
 */
export function xmrRules(values: readonly number[], limits: XmrLimits): (XmrSignal | null)[] {
  const outside = outsideLimits(values, limits);
  const trends = flagRuns(
    values,
    (value, previous) => (previous === undefined ? 0 : Math.sign(value - previous)),
    run - 1,
  );
  const close = twoOfThree(values, limits, outside);
  const shifts = flagRuns(values, (value) => Math.sign(value - limits.mean), run);
  const rules = [
    ["outside limits", outside],
    ["trend of 7", trends],
    ["2 of 3", close],
    ["shift of 7", shifts],
  ] as const;
  return values.map((_, index) => {
    for (const [rule, directions] of rules) {
      const direction = directions[index];
      if (direction === 1 || direction === -1) return { rule, direction };
    }
    return null;
  });
}

function outsideLimits(values: readonly number[], { lower, upper }: XmrLimits): number[] {
  if (lower === null || upper === null) return values.map(() => 0);
  return values.map((value) => (value > upper ? 1 : value < lower ? -1 : 0));
}

/** Marks all of the last seven points wherever the sign of `step` has held for `length` of them in a row. */
function flagRuns(
  values: readonly number[],
  step: (value: number, previous: number | undefined) => number,
  length: number,
): number[] {
  const flags = values.map(() => 0);
  let held = 0;
  let last = 0;
  values.forEach((value, index) => {
    const sign = step(value, values[index - 1]);
    held = sign !== 0 && sign === last ? held + 1 : Math.abs(sign);
    last = sign;
    if (held >= length) flags.fill(sign, index - run + 1, index + 1);
  });
  return flags;
}

function twoOfThree(values: readonly number[], { mean, twoSigma }: XmrLimits, outside: readonly number[]): number[] {
  const sides = values.map((value) => Math.sign(value - mean));
  const close = values.map(
    (value, index) => twoSigma !== null && outside[index] === 0 && Math.abs(value - mean) > twoSigma,
  );
  return values.map((_, index) => {
    const side = sides[index] ?? 0;
    const inWindow = [index - 2, index - 1, index].some((start) => {
      const window = [start, start + 1, start + 2];
      return window.every((at) => sides[at] === side) && window.filter((at) => close[at]).length >= 2;
    });
    return close[index] && inWindow ? side : 0;
  });
}
