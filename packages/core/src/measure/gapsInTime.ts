import { dayFromIso } from "../return/isoDate.ts";
import { comparable } from "./comparable.ts";
import type { Figure, ShownFigure } from "./Figure.ts";

/** A series in time: its figures that may be compared, and those of them that do not follow the one before. */
export interface TimeSeries {
  readonly shown: readonly ShownFigure[];
  /** places among `shown` of the first figure after each gap */
  readonly gapBefore: readonly number[];
}

/** So many times the usual time between two figures is a gap: of monthly figures two months, of quarterly ones half a year. */
const gapFrom = 1.5;

/**
 * Figures as a series in time: those that have a value, and where values are missing between them: figures without one,
 * periods that do not begin near where the one before ended, and dates further apart than is usual in the series.
 *
 * @param figures in order of their dates
 * @example
 * const days = ["2018-10-31", "2018-11-30", "2018-12-31"].map(dayFromIso);
 * const [october, november, december] = figuresOver(care, days, { measures: [findMeasure("cla-number")] }).flat();
 * gapsInTime([october, november, december]).gapBefore; // => []
 * gapsInTime([october, { ...november, symbol: "x" }, december]).gapBefore; // => [1]
 */
export function gapsInTime(figures: readonly Figure[]): TimeSeries {
  const told = figures.map(comparable);
  const shown = told.filter((figure): figure is ShownFigure => figure.symbol === "");
  const usual = lowerMedian(shown.slice(1).map((figure, at) => daysApart(shown[at], figure)));
  const isGap = (figure: ShownFigure, at: number): boolean => {
    const before = shown[at - 1];
    if (before === undefined) return false;
    if (told.indexOf(figure) - told.indexOf(before) > 1) return true;
    const [start, end] = [figure.periodStart, figure.periodEnd].map(dayFromIso);
    const unheld = (start ?? 0) - dayFromIso(before.periodEnd) - 1;
    const days = (end ?? 0) - (start ?? 0) + 1;
    return days > 1 && unheld >= 0 ? unheld > days / 2 : daysApart(before, figure) > gapFrom * usual;
  };
  return { shown, gapBefore: shown.flatMap((figure, at) => (isGap(figure, at) ? [at] : [])) };
}

function daysApart(before: Figure | undefined, figure: Figure): number {
  return before === undefined ? 0 : dayFromIso(figure.periodEnd) - dayFromIso(before.periodEnd);
}

/** The lower of the two in the middle, where there are two: a usual distance is one that there is. */
function lowerMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
}
