import type { Figure } from "../measure/Figure.ts";
import { publishFigure } from "./publishFigure.ts";

/**
 * A figure as it may be published without any of its counts: the value alone, and that only where it is of more than a
 * few and does not leave a few. Two windows of a rolling average that overlap differ by what came in and what dropped
 * out, so their counts would give away those of a few months.
 */
export function withoutCounts(figure: Figure, threshold: number): Figure {
  const { numerator, denominator, ...bare } = figure;
  const isFew = (count = 0): boolean => count > 0 && count <= threshold;
  const left = figure.unit === "percent" && numerator !== undefined ? (denominator ?? 0) - numerator : 0;
  const isOfFew = isFew(numerator) || isFew(denominator) || isFew(left);
  return publishFigure(bare, { numerator: isOfFew, denominator: isOfFew });
}
