import { quoteCell } from "../read/quoteCell.ts";
import type { Formula } from "./Formula.ts";
import { compare, type Fraction, fraction, negative, nought, plus, times } from "./Fraction.ts";
import { exactly, type Interval } from "./Interval.ts";
import type { PaperFigure } from "./PaperFigure.ts";
import { readDecimal } from "./readDecimal.ts";
import { isCount, isPercent } from "./unitKinds.ts";
import { unusable } from "./unusable.ts";

/** A published figure whose number and formula have been read. */
export interface PrintedFigure {
  readonly published: PaperFigure;
  /** as printed: 73.97 for 73.97% */
  readonly value: Fraction;
  readonly decimals: number;
  readonly percent: boolean;
  /** a whole number that is exact */
  readonly count: boolean;
  readonly formula: Formula | undefined;
}

const hundredth = fraction(1n, 100n);
const hundred = fraction(100n);

/** @throws {InputError} if the value is not a number */
export function printedFigure(published: PaperFigure, formula: Formula | undefined): PrintedFigure {
  const { value: text, unit = "", measure = "" } = published;
  const decimal = readDecimal(text);
  if (decimal === undefined) {
    throw unusable(published, "value", `${quoteCell(text)} is not a number; write digits alone, as in 73.97`);
  }
  const { value, decimals } = decimal;
  return { published, value, decimals, percent: isPercent(unit), count: isCount(unit, measure, decimals), formula };
}

/**
 * Every unrounded number that is printed as this one: from half a unit of the last decimal below, which rounds up, to
 * half a unit above, which does not. Below nought both ends belong, as halves are rounded there in either direction.
 */
export function roundingTo({ value, decimals }: Pick<PrintedFigure, "value" | "decimals">): Interval {
  const half = fraction(1n, 2n * 10n ** BigInt(decimals));
  return {
    lower: { value: plus(value, negative(half)), closed: true },
    upper: { value: plus(value, half), closed: compare(value, nought) < 0 },
  };
}

/** What a formula can give for a figure, in the terms of formulas: a percentage is a fraction of one. */
export function targetOf(figure: PrintedFigure): Interval {
  return figure.percent ? eachBound(roundingTo(figure), hundredth) : roundingTo(figure);
}

/** What a figure can be where a formula names it: a count is exact. */
export function rangeInFormula(figure: PrintedFigure): Interval {
  return figure.count ? exactly(figure.value) : targetOf(figure);
}

/** The printed number itself, as a formula takes it. */
export function faceValue({ value, percent }: PrintedFigure): Fraction {
  return percent ? times(value, hundredth) : value;
}

/** What a formula gives, in the unit of a figure: a fraction of one in percent. */
export function inUnitOf(result: Interval, { percent }: PrintedFigure): Interval {
  return percent ? eachBound(result, hundred) : result;
}

/** As `inUnitOf`, of one number. */
export function resultInUnitOf(result: Fraction, { percent }: PrintedFigure): Fraction {
  return percent ? times(result, hundred) : result;
}

function eachBound({ lower, upper }: Interval, factor: Fraction): Interval {
  return {
    lower: { ...lower, value: times(lower.value, factor) },
    upper: { ...upper, value: times(upper.value, factor) },
  };
}
