import type { Return } from "../return/Return.ts";
import type { FigureDate } from "./FigureDate.ts";
import type { Measure } from "./Measure.ts";
import { periodOf } from "./periodOf.ts";
import { whyUncounted } from "./whyUncounted.ts";

/**
 * Whether a return can tell of a measure at a date: it covers the days, the files that the measure is counted from were
 * read, and not too much was lost of what it rests on.
 *
 * @throws {RangeError} if the year is not a reporting year
 * @example
 * // the sample ends in March 2019
 * const days = ["2019-01-21", "2025-01-21"].map(dayFromIso);
 * days.map((asAt) => isKnownAt(care, findMeasure("cla-number"), { asAt })); // => [true, false]
 */
export function isKnownAt(care: Return, measure: Measure, date: FigureDate): boolean {
  return whyUncounted(measure, { care, period: periodOf(measure, date) }) === undefined;
}
