import type { Figure, ShownFigure } from "@lac-analytics/core";

/** Half of a 95% interval in standard errors. */
const standardErrors = 1.96;

/** What is neither a share nor a number of children, and has no range, is taken to be unsure by so much of itself. */
const partOfValue = 0.05;

/**
 * How far a figure lies from another value, in the part of its likely range on that side: over 1 that value lies outside.
 * A figure that has no range is as unsure as a share or a number of so many would be.
 */
export function overNoise(figure: ShownFigure, other: number): number {
  const gap = Math.abs(figure.value - other);
  return gap === 0 ? 0 : gap / noiseTowards(figure, other);
}

function noiseTowards({ value, lower, upper, unit, denominator }: ShownFigure, other: number): number {
  const side = other < value ? lower : upper;
  if (side !== undefined && side !== value) return Math.abs(side - value);
  if (unit === "percent" && denominator !== undefined) {
    // one more of each, so that none of few is not taken to be sure
    const share = ((value / 100) * denominator + 1) / (denominator + 2);
    return 100 * standardErrors * Math.sqrt((share * (1 - share)) / (denominator + 2));
  }
  const isNumber = unit === "children" || unit === "young people";
  return isNumber
    ? standardErrors * Math.sqrt(Math.max(1, value))
    : Math.max(partOfValue * Math.abs(value), Number.EPSILON);
}

/** So many times another, or less than its like part, is far from it. */
const far = 2;

/** Whether a figure is at least twice another value, or half of it at most, and of enough children that this is not chance. */
export function isFarFrom(figure: Figure, other: number | undefined): boolean {
  if (figure.symbol !== "" || other === undefined || other <= 0) return false;
  return (figure.value >= far * other || far * figure.value <= other) && overNoise(figure, other) > 1;
}
