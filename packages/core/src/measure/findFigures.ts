import type { Figure } from "./Figure.ts";
import type { CrossedBreakdownOf } from "./FigureNames.ts";
import { adviceAmong } from "./findFigure.ts";
import type { MeasureId } from "./measures.ts";
import type { OwnId } from "./OwnId.ts";
import { requireNames } from "./requireNames.ts";

/**
 * The figures of a measure by a breakdown, one for each category. Crossed breakdowns are joined by semicolons.
 *
 * @throws {RangeError} if there are none, as where nobody asked for them, with what was probably meant
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-number")], by: [["age"]] });
 * findFigures(figures, "cla-number", "age").map(({ category, value }) => [category, value]); // => [["under-1", 9], ["1-4", 38], ["5-9", 64], ["10-15", 119], ["16-plus", 85]]
 */
export function findFigures<M extends MeasureId | OwnId>(
  figures: readonly Figure[],
  measure: M,
  breakdown: CrossedBreakdownOf<M>,
): readonly Figure[];
export function findFigures(figures: readonly Figure[], measure: string, breakdown: string): readonly Figure[] {
  requireNames({ measure, breakdown }, 'findFigures(figures, "cla-number", "age")');
  const found = figures.filter((figure) => figure.measure === measure && figure.breakdown === breakdown);
  if (found.length === 0) {
    throw new RangeError(
      `there are no figures of ${measure} by "${breakdown}"; ${adviceAmong(figures, { measure, breakdown })}`,
    );
  }
  return found;
}
