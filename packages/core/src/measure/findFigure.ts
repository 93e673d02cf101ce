import { nameAdvice } from "../read/nameAdvice.ts";
import type { Figure } from "./Figure.ts";
import type { CategoryOf, CrossedBreakdownOf } from "./FigureNames.ts";
import type { MeasureId } from "./measures.ts";
import type { OwnId } from "./OwnId.ts";
import { requireNames } from "./requireNames.ts";

/**
 * The one figure of a measure in a category. Crossed breakdowns and categories are joined by semicolons.
 *
 * @throws {RangeError} naming the figure, if there is more than one, as where figures of two dates are mixed, or none,
 * with the measure, the breakdown or the category among the figures that was probably meant; or if one of these is no text
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-number")], by: [["total"], ["age"]] });
 * findFigure(figures, "cla-number").value; // => 315
 * findFigure(figures, "cla-number", "age", "10-15").value; // => 119
 * findFigure(figures, "cla-numbre"); // throws: "findFigure requires one figure of cla-numbre by total in total, and found 0; write cla-number if that is meant"
 */
export function findFigure<M extends MeasureId | OwnId, B extends CrossedBreakdownOf<M>>(
  figures: readonly Figure[],
  measure: M,
  breakdown?: B,
  category?: CategoryOf<B>,
): Figure;
export function findFigure(
  figures: readonly Figure[],
  measure: string,
  breakdown = "total",
  category = "total",
): Figure {
  requireNames({ measure, breakdown, category }, 'findFigure(figures, "cla-number", "age", "10-15")');
  const found = figures.filter(
    (figure) => figure.measure === measure && figure.breakdown === breakdown && figure.category === category,
  );
  const [figure] = found;
  if (figure === undefined || found.length > 1) {
    const advice = found.length > 1 ? "" : `; ${adviceAmong(figures, { measure, breakdown, category })}`;
    throw new RangeError(
      `findFigure requires one figure of ${measure} by ${breakdown} in ${category}, and found ${found.length}${advice}`,
    );
  }
  return figure;
}

/**
 * What was probably meant by a measure, a breakdown or a category that none of some figures has, the first of these that
 * is not among them: as the end of a sentence.
 */
export function adviceAmong(
  figures: readonly Figure[],
  wanted: { readonly measure?: string; readonly breakdown?: string; readonly category?: string },
): string {
  let among = figures;
  for (const part of ["measure", "breakdown", "category"] as const) {
    const name = wanted[part];
    if (name === undefined) continue;
    const known = [...new Set(among.map((figure): string => figure[part]))];
    if (!known.includes(name)) return nameAdvice(name, known);
    among = among.filter((figure) => figure[part] === name);
  }
  return nameAdvice("", []);
}
