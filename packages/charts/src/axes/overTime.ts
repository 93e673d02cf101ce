import { comparable, type Figure } from "@lac-analytics/core";

/**
 * Figures of one unit in order of their dates, as they may be compared: one of a part only is not available among them.
 *
 * @param chart the chart's name, for the message of an error
 * @throws {RangeError} if there are none, they differ in unit, or two are of one date
 */
export function overTime(chart: string, figures: readonly Figure[], of: string): readonly [Figure, ...Figure[]] {
  const [first, ...rest] = figures.map(comparable).toSorted((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1));
  if (first === undefined) throw new RangeError(`${chart} requires at least one figure of "${of}"`);
  let before = first;
  for (const figure of rest) {
    if (figure.unit !== first.unit) {
      throw new RangeError(`${chart} draws one unit, got ${first.unit} and ${figure.unit} for "${of}"`);
    }
    if (figure.periodEnd === before.periodEnd) {
      throw new RangeError(`${chart} got two figures of "${of}" for ${figure.periodEnd}`);
    }
    before = figure;
  }
  return [first, ...rest];
}
