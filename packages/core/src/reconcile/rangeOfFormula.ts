import { around, evaluateFormula, type TermRanges } from "./evaluateFormula.ts";
import { type Formula, figuresNamed, timesNamed } from "./Formula.ts";
import { compare, nought } from "./Fraction.ts";
import type { Interval } from "./Interval.ts";

const mostRepeated = 6;

/**
 * What a formula can give. A rounded figure that it names twice is one number: where the formula is at most linear in
 * that figure above and below its line, its extremes are at the ends of the figure's range. Where it is not, the range
 * given may be too wide, never too narrow.
 */
export function rangeOfFormula(formula: Formula, ranges: TermRanges): readonly Interval[] {
  const atEnds = repeatedRounded(formula, ranges).filter((id) => isLinearIn(formula, id));
  if (atEnds.length === 0 || atEnds.length > mostRepeated || mayDivideByNought(formula, ranges)) {
    return evaluateFormula(formula, ranges);
  }
  return around(corners(atEnds, ranges).flatMap((corner) => evaluateFormula(formula, corner)));
}

/** The rounded figures that a formula names more than once. */
export function repeatedRounded(formula: Formula, ranges: TermRanges): readonly string[] {
  return figuresNamed(formula).filter((id) => {
    const { lower, upper } = ranges.figure(id);
    return compare(lower.value, upper.value) < 0 && timesNamed(formula, id) > 1;
  });
}

function corners(ids: readonly string[], ranges: TermRanges): readonly TermRanges[] {
  return ids.reduce<readonly TermRanges[]>(
    (found, id) => found.flatMap((corner) => endsOf(ranges.figure(id)).map((end) => fixing(corner, id, end))),
    [ranges],
  );
}

function endsOf({ lower, upper }: Interval): readonly Interval[] {
  return [
    { lower, upper: lower },
    { lower: upper, upper },
  ];
}

function fixing(ranges: TermRanges, id: string, end: Interval): TermRanges {
  return { ...ranges, figure: (other) => (other === id ? end : ranges.figure(other)) };
}

function mayDivideByNought(formula: Formula, ranges: TermRanges): boolean {
  if (formula.kind !== "operation") return false;
  const { operator, left, right } = formula;
  const reachesNought = ({ lower, upper }: Interval): boolean =>
    compare(lower.value, nought) <= 0 && compare(upper.value, nought) >= 0;
  return (
    (operator === "/" && evaluateFormula(right, ranges).some(reachesNought)) ||
    mayDivideByNought(left, ranges) ||
    mayDivideByNought(right, ranges)
  );
}

function isLinearIn(formula: Formula, id: string): boolean {
  const { above, below } = powersOf(formula, id);
  return above <= 1 && below <= 1;
}

/** The highest powers of a figure above and below the line, when the formula is written as one fraction. */
function powersOf(formula: Formula, id: string): { readonly above: number; readonly below: number } {
  if (formula.kind !== "operation") {
    return { above: formula.kind === "figure" && formula.id === id ? 1 : 0, below: 0 };
  }
  const left = powersOf(formula.left, id);
  const right = powersOf(formula.right, id);
  if (formula.operator === "x") return { above: left.above + right.above, below: left.below + right.below };
  if (formula.operator === "/") return { above: left.above + right.below, below: left.below + right.above };
  return {
    above: Math.max(left.above + right.below, right.above + left.below),
    below: left.below + right.below,
  };
}
