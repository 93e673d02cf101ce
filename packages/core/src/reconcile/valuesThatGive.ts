import { bounded, evaluateFormula, type TermRanges } from "./evaluateFormula.ts";
import { type Formula, type Operation, termsOf } from "./Formula.ts";
import { compare, nought } from "./Fraction.ts";
import {
  allNumbers,
  dividedBy,
  type Interval,
  negativeInterval,
  plusInterval,
  timesInterval,
  withoutNought,
} from "./Interval.ts";

/**
 * Every number which, in place of one `?`, lets a formula give one of the targets for some choice of its other terms:
 * the formula is undone from the outside in. Each other term is taken for itself.
 */
export function valuesThatGive(
  formula: Formula,
  index: number,
  targets: readonly Interval[],
  ranges: TermRanges,
): readonly Interval[] {
  if (formula.kind !== "operation") return targets;
  const { left, right } = formula;
  const onLeft = termsOf(left).some((term) => term.kind === "unknown" && term.index === index);
  const others = evaluateFormula(onLeft ? right : left, ranges);
  const undo = onLeft ? undoLeft : undoRight;
  const inner = targets.flatMap((target) => others.flatMap((other) => undo(formula.operator, target, other)));
  return valuesThatGive(onLeft ? left : right, index, bounded(inner), ranges);
}

/** What `a` can be where `a operator other` is the target. */
function undoLeft(operator: Operation["operator"], target: Interval, other: Interval): readonly Interval[] {
  switch (operator) {
    case "+":
      return [plusInterval(target, negativeInterval(other))];
    case "-":
      return [plusInterval(target, other)];
    case "x":
      return hasNought(target) && hasNought(other) ? [allNumbers] : dividedBy(target, other);
    case "/":
      return withoutNought(other).map((divisor) => timesInterval(target, divisor));
  }
}

/** What `b` can be where `other operator b` is the target. */
function undoRight(operator: Operation["operator"], target: Interval, other: Interval): readonly Interval[] {
  switch (operator) {
    case "+":
    case "x":
      return undoLeft(operator, target, other);
    case "-":
      return [plusInterval(other, negativeInterval(target))];
    case "/":
      return (hasNought(target) && hasNought(other) ? [allNumbers] : dividedBy(other, target)).flatMap(withoutNought);
  }
}

function hasNought({ lower, upper }: Interval): boolean {
  const above = compare(nought, lower.value);
  const below = compare(upper.value, nought);
  return (above > 0 || (above === 0 && lower.closed)) && (below > 0 || (below === 0 && upper.closed));
}
