import { followChildren } from "./followChildren.ts";
import type { MonthStep } from "./MonthStep.ts";
import { cellsWithComers, type ExpectedRegime, monthsAtRates } from "./monthsAtRates.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";
import { stepsOfArrivals } from "./stepsOfArrivals.ts";
import { takeSteps } from "./takeSteps.ts";

/**
 * The mean and the variance of the children in each cell, month by month, exactly, at given rates. Children known at the
 * start are each somewhere by the chances of a Markov process whose rates change on their own birthdays, one independent
 * of another; those who come do so as a Poisson process, and however it is thinned what is left of it in any cell has
 * its mean for its variance. They come in the middle of a month, and their birthdays are firsts of months.
 *
 * @param regimes the rates of each stretch of months
 */
export function expectedPlacements(cohort: PlacementCohort, regimes: readonly ExpectedRegime[]): readonly MonthStep[] {
  const { bands, groups, horizon } = cohort;
  const months = monthsAtRates(cohort, regimes).map(
    (atRates, month): MonthStep => ({
      ...atRates,
      length: horizon.lengths[month] ?? 0,
      start: horizon.starts[month] ?? 0,
      stock: new Float64Array(bands * groups),
      childDays: new Float64Array(bands * groups),
      variance: {
        cells: new Float64Array(bands * groups),
        groups: new Float64Array(groups),
        bands: new Float64Array(bands),
        total: new Float64Array(1),
      },
    }),
  );
  followChildren(cohort, months);
  const arrivals = stepsOfArrivals(cohort, cellsWithComers(cohort, regimes));
  takeSteps(arrivals, cohort, months, (month, numbers, first, band) => {
    countComers(numbers.subarray(first, first + groups), band, months[month]);
  });
  return months;
}

/** Adds some of those who come, whose numbers are Poisson and so have their means for variances. */
function countComers(expected: Float64Array, band: number, month: MonthStep | undefined): void {
  if (month === undefined) return;
  const { stock, variance } = month;
  let all = 0;
  for (const [group, number] of expected.entries()) {
    const cell = band * expected.length + group;
    stock[cell] = (stock[cell] ?? 0) + number;
    variance.cells[cell] = (variance.cells[cell] ?? 0) + number;
    variance.groups[group] = (variance.groups[group] ?? 0) + number;
    all += number;
  }
  variance.bands[band] = (variance.bands[band] ?? 0) + all;
  variance.total[0] = (variance.total[0] ?? 0) + all;
}
