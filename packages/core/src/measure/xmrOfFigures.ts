import { type XmrChart, type XmrOptions, xmrChart } from "../stats/xmrChart.ts";
import type { Figure } from "./Figure.ts";
import { gapsInTime } from "./gapsInTime.ts";

/**
 * The control chart of figures over time: a series in time, in which a month without a value breaks every run and makes
 * no moving range.
 *
 * @param figures in order of their dates
 * @throws {RangeError} as `xmrChart`, as where no figure has a value that may be compared
 */
export function xmrOfFigures(figures: readonly Figure[], options: Omit<XmrOptions, "gapBefore"> = {}): XmrChart {
  const { shown, gapBefore } = gapsInTime(figures);
  return xmrChart(
    shown.map(({ value }) => value),
    { ...options, gapBefore },
  );
}
