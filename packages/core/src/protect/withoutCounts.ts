import type { Figure } from "../measure/Figure.ts";
import { publishFigure } from "./publishFigure.ts";

/**
 * A figure as it may be published without any of its counts: the value alone, and that only where it is of more than a
 * few and does not leave a few. Two windows of a rolling average that overlap differ by what came in and what dropped
 * out, so their counts would give away those of a few months.
 *
 * @param areNoughtsTold whether it may be said that it is of nobody, or leaves nobody, which no shorter time within its own has then
 */
export function withoutCounts(figure: Figure, threshold: number, areNoughtsTold = (): boolean => true): Figure {
  const { numerator, denominator, ...bare } = figure;
  const left = figure.unit === "percent" && numerator !== undefined ? (denominator ?? 0) - numerator : undefined;
  const counts = [numerator, denominator, left];
  const isFew = counts.some((count) => count !== undefined && count > 0 && count <= threshold);
  const isOfFew = isFew || (counts.includes(0) && !areNoughtsTold());
  return publishFigure(bare, { numerator: isOfFew, denominator: isOfFew });
}
