import type { TermRanges } from "./evaluateFormula.ts";
import type { Formula } from "./Formula.ts";
import { floor, fraction } from "./Fraction.ts";
import { exactly, fromNought, type Interval, intersection, isEmpty, overlap } from "./Interval.ts";
import { rangeOfFormula, repeatedRounded } from "./rangeOfFormula.ts";
import { valuesThatGive } from "./valuesThatGive.ts";
import { each, howMany, type WholeNumbers, wholeNumbersIn } from "./WholeNumbers.ts";

const mostTries = 2000;

/**
 * The whole numbers, from nought up, which in place of the one `?` of a formula let it give the target. More than
 * 2,000 of them are not tried one by one, so that they may be too many where a rounded figure is named twice.
 */
export function numbersThatFit(formula: Formula, target: Interval, figure: TermRanges["figure"]): WholeNumbers {
  const ranges: TermRanges = { figure, unknown: () => fromNought };
  const found = wholeNumbersIn(valuesThatGive(formula, 0, [target], ranges));
  if (repeatedRounded(formula, ranges).length === 0 || howMany(found) > mostTries) return found;
  const fits = [...each(found)].filter((number) => {
    const unknown = (): Interval => exactly(fraction(number));
    return rangeOfFormula(formula, { figure, unknown }).some((range) => overlap(range, target));
  });
  return wholeNumbersIn(fits.map((number) => exactly(fraction(number))));
}

/** Where no whole number fits, the two between which one would have to lie; nothing where it would be below nought. */
export function neighboursOfFit(
  formula: Formula,
  target: Interval,
  figure: TermRanges["figure"],
): readonly [bigint, bigint] | undefined {
  const between = valuesThatGive(formula, 0, [target], { figure, unknown: () => fromNought })
    .map((found) => intersection(found, fromNought))
    .find((found) => !isEmpty(found));
  if (between === undefined) return undefined;
  const below = floor(between.lower.value);
  return [below, below + 1n];
}
