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
