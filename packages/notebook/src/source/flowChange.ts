import type { Change } from "@lac-analytics/charts";
import { comparable, type Figure } from "@lac-analytics/core";
import { compareCounts } from "@lac-analytics/core/stats";

const confidence = 0.95;

/**
 * How a count of events changed between two times of equal length that do not overlap, such as the adoptions of a
 * half-year and of the same half a year before, and whether by more than chance. None where either is withheld or is of
 * a part only.
 *
 * Method: `compareCounts`.
 *
 * @example
 * const started = (to) => figuresOf(care, { asAt: dayFromIso(to) }, { measures: [findMeasure("started-number")] })[0];
 * ["2018-01-21", "2019-01-21"].map((to) => countCell(started(to))); // => [136,108]
 * changeSizeInWords(flowChange(started("2019-01-21"), started("2018-01-21")), "children"); // => "28 children (95% interval 60 lower to 3 higher)"
 */
export function flowChange(latest: Figure, before: Figure): Change | undefined {
  const [now, earlier] = [comparable(latest), comparable(before)];
  if (now.symbol !== "" || earlier.symbol !== "") return undefined;
  const { value, lower, upper } = compareCounts(now.value, earlier.value, { confidence });
  return { value, lower, upper, confidence, clear: lower > 0 || upper < 0 };
}
