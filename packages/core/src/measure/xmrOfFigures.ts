import { type XmrChart, type XmrOptions, xmrChart } from "../stats/xmrChart.ts";
import type { Figure } from "./Figure.ts";
import { gapsInTime } from "./gapsInTime.ts";

/** From so many values on limits are worth the name. */
const baseline = 12;

/**
 * The control chart of figures over time: a series in time, in which a month without a value breaks every run and makes
 * no moving range. Where as many values or more follow, limits come from the first twelve, so that what came after is
 * judged by what was before and a lasting change cannot hide in its own average.
 *
 * @param figures in order of their dates
 * @throws {RangeError} as `xmrChart`, as where no figure has a value that may be compared
 * @example
 * const days = ["2018-10-31", "2018-11-30", "2018-12-31"].map(dayFromIso);
 * const [point] = xmrOfFigures(figuresOver(care, days, { measures: [findMeasure("cla-number")] }).flat()).points;
 * // 306, 308 and 309: moves of 2 and 1, so that the limits are 2.66 × 1.5 from the mean
 * [point.mean, point.lower, point.upper].map((value) => value.toFixed(2)); // => ["307.67", "303.68", "311.66"]
 */
export function xmrOfFigures(
  figures: readonly Figure[],
  options: Omit<XmrOptions, "gapBefore" | "fixAfter"> = {},
): XmrChart {
  const { shown, gapBefore } = gapsInTime(figures);
  return xmrChart(
    shown.map(({ value }) => value),
    { ...options, ...(shown.length >= 2 * baseline && { fixAfter: baseline }), gapBefore },
  );
}
