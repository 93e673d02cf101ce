import { type Day, type Figure, isoFromDay } from "@lac-analytics/core";

/**
 * The figures that are of a day or of a time that ends on it. A row of the council's own series that is of an earlier day
 * is none of its figures, and not available (`x`).
 *
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2018-09-30") }, { measures: [findMeasure("cla-number")] });
 * figuresOfDay(dayFromIso("2018-09-30"), figures).map(countCell); // => [314]
 * figuresOfDay(dayFromIso("2019-01-21"), figures).map(countCell); // => ["[x]"]
 */
export function figuresOfDay(day: Day, figures: readonly Figure[]): readonly Figure[] {
  const date = isoFromDay(day);
  return figures.map((figure) => {
    if (figure.periodEnd === date) return figure;
    const { measure, periodStart, authority, breakdown, category, unit } = figure;
    return { measure, periodStart, periodEnd: date, authority, breakdown, category, unit, symbol: "x", note: "" };
  });
}
