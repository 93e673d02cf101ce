import type { Formula, Operator } from "./Formula.ts";
import { dividedBy, exactly, hull, type Interval, negativeInterval, plusInterval, timesInterval } from "./Interval.ts";

/** What the terms of a formula can be. */
export interface TermRanges {
  readonly figure: (id: string) => Interval;
  readonly unknown: (index: number) => Interval;
}

const mostParts = 16;

const combine: { readonly [O in Operator]: (left: Interval, right: Interval) => readonly Interval[] } = {
  "+": (left, right) => [plusInterval(left, right)],
  "-": (left, right) => [plusInterval(left, negativeInterval(right))],
  x: (left, right) => [timesInterval(left, right)],
  "/": dividedBy,
};

/**
 * What a formula gives, each term for itself: one interval, several where it divides by what may lie on either side of
 * nought, none where it divides by nought.
 */
export function evaluateFormula(formula: Formula, ranges: TermRanges): readonly Interval[] {
  switch (formula.kind) {
    case "number":
      return [exactly(formula.value)];
    case "figure":
      return [ranges.figure(formula.id)];
    case "unknown":
      return [ranges.unknown(formula.index)];
    case "operation": {
      const rights = evaluateFormula(formula.right, ranges);
      return bounded(
        evaluateFormula(formula.left, ranges).flatMap((left) =>
          rights.flatMap((right) => combine[formula.operator](left, right)),
        ),
      );
    }
  }
}

/** The same parts, or the one interval around them where they are many. */
export function bounded(parts: readonly Interval[]): readonly Interval[] {
  return parts.length > mostParts ? around(parts) : parts;
}

/** The one interval around all parts; none around none. */
export function around(parts: readonly Interval[]): readonly Interval[] {
  return parts.length === 0 ? [] : [parts.reduce(hull)];
}
