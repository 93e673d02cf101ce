import { nameAdvice } from "../read/nameAdvice.ts";
import { quoteCell } from "../read/quoteCell.ts";
import type { Figure } from "./Figure.ts";
import { type BreakdownOf, type CategoryOf, type CrossedIds, figureNames } from "./FigureNames.ts";
import { findFigures } from "./findFigures.ts";
import { crossing } from "./groupByCategory.ts";
import type { MeasureId } from "./measures.ts";
import type { OwnId } from "./OwnId.ts";
import { requireNames } from "./requireNames.ts";

/**
 * The figures of a measure by one breakdown within a category of another, under the names of the one: of "sex;sdq-band"
 * within "male" the bands of boys.
 *
 * @param crossed the two breakdowns as they were crossed, joined by a semicolon
 * @throws {RangeError} if there are none, as where nobody asked for them, with what was probably meant
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-number")], by: [["sex", "age"]] });
 * const girls = figuresWithin(figures, "cla-number", "sex;age", "female");
 * girls.map(({ category, value }) => [category, value]); // => [["under-1", 4], ["1-4", 19], ["5-9", 31], ["10-15", 55], ["16-plus", 29]]
 */
export function figuresWithin<M extends MeasureId, W extends BreakdownOf<M>, B extends BreakdownOf<M>>(
  figures: readonly Figure[],
  measure: M,
  crossed: `${W};${B}`,
  category: CategoryOf<W>,
): readonly Figure[];
export function figuresWithin(
  figures: readonly Figure[],
  measure: MeasureId | OwnId,
  crossed: CrossedIds,
  category: string,
): readonly Figure[] {
  requireNames({ measure, breakdown: crossed, category }, 'figuresWithin(figures, "cla-number", "sex;age", "female")');
  const [, breakdown = ""] = crossed.split(crossing);
  const start = `${category}${crossing}`;
  const all = findFigures(figures, measure, crossed);
  const within = all.filter((figure) => figure.category.startsWith(start));
  if (within.length === 0) {
    const known = [...new Set(all.map((figure) => figure.category.split(crossing)[0] ?? ""))];
    throw new RangeError(
      `there are no figures of ${measure} within ${quoteCell(category)}; ${nameAdvice(category, known)}`,
    );
  }
  return within.map((figure) => ({
    ...figure,
    ...figureNames(measure, breakdown, figure.category.slice(start.length)),
  }));
}
