import type { Figure } from "@lac-analytics/core";

/** A mean of fewer children than these is that of one child or another. */
const fewestOfMean = 5;

/** A figure as it is; a mean of a handful of children as one of too few. */
export function ofEnough(figure: Figure): Figure {
  if (figure.symbol !== "" || figure.unit !== "days" || (figure.denominator ?? fewestOfMean) >= fewestOfMean)
    return figure;
  const { value: _value, lower: _lower, upper: _upper, ...rest } = figure;
  return { ...rest, symbol: "z", note: "too few children for a mean" };
}
