import type { Figure } from "../measure/Figure.ts";
import { publishFigure } from "./publishFigure.ts";

/**
 * A figure as it may be published without any of its counts: the value alone, and that only where it is of more than a
 * few and does not leave a few. Two windows of a rolling average that overlap differ by what came in and what dropped
 * out, so their counts would give away those of a few months.
 *
 * @param isNoughtTold whether it may be said that it is of nobody, which no shorter time within its own has anybody in then
 */
export function withoutCounts(figure: Figure, threshold: number, isNoughtTold = true): Figure {
  const { numerator, denominator, ...bare } = figure;
  const isFew = (count = threshold + 1): boolean => count <= threshold && (count > 0 || !isNoughtTold);
  const left = figure.unit === "percent" && numerator !== undefined ? (denominator ?? 0) - numerator : undefined;
  const isOfFew = isFew(numerator) || isFew(denominator) || isFew(left);
  return publishFigure(bare, { numerator: isOfFew, denominator: isOfFew });
}
