import type { Day } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Figure } from "./Figure.ts";
import { type AnyMeasure, type FigureOptions, figuresOf } from "./figuresOf.ts";
import type { Measure } from "./Measure.ts";

/**
 * The figures of a return at many days, one list a day, in the order of the days: each is what `figuresOf` gives as at
 * that day.
 *
 * @throws {RangeError} if none of the measures has a breakdown that is asked for
 * @throws {InputError} if a row of the series is of a measure that there is not, or has a breakdown or a category that
 * its measure has not
 * @example
 * const monthEnds = ["2018-10-31", "2018-11-30", "2018-12-31"].map(dayFromIso);
 * const stocks = figuresOver(care, monthEnds, { measures: [findMeasure("cla-number")] });
 * stocks.length; // => 3
 */
export function figuresOver<M extends Measure = AnyMeasure>(
  care: Return,
  days: readonly Day[],
  options: FigureOptions<M> = {},
): readonly (readonly Figure[])[] {
  return days.map((asAt) => figuresOf(care, { asAt }, options));
}
