import type { Figure } from "./Figure.ts";

/**
 * The one figure of a measure in a category. Crossed breakdowns and categories are joined by semicolons.
 *
 * @throws {RangeError} naming the figure, if there is none, or more than one, as where figures of two dates are mixed
 */
export function findFigure(
  figures: readonly Figure[],
  measure: string,
  breakdown = "total",
  category = "total",
): Figure {
  const found = figures.filter(
    (figure) => figure.measure === measure && figure.breakdown === breakdown && figure.category === category,
  );
  const [figure] = found;
  if (figure === undefined || found.length > 1) {
    throw new RangeError(
      `findFigure requires one figure of ${measure} by ${breakdown} in ${category}, and found ${found.length}`,
    );
  }
  return figure;
}
