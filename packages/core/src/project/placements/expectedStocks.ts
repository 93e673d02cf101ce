import { cellsWithComers, type ExpectedRegime, monthsAtRates } from "./monthsAtRates.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";
import { stepsOfArrivals } from "./stepsOfArrivals.ts";
import { stepsOfChildren } from "./stepsOfChildren.ts";
import { takeSteps } from "./takeSteps.ts";

/**
 * The mean of the children in each cell, by month, as `expectedPlacements` has it, at each of many sets of rates: who goes
 * together and where birthdays fall is the same at all of them and is worked out once, and neither variances nor days are.
 *
 * @param draws for each set the rates of each stretch of months
 */
export function expectedStocks(
  cohort: PlacementCohort,
  draws: readonly (readonly ExpectedRegime[])[],
): readonly (readonly Float64Array[])[] {
  const { bands, groups, horizon } = cohort;
  const courses = [stepsOfChildren(cohort), stepsOfArrivals(cohort, cellsWithComers(cohort, draws.flat()))];
  return draws.map((regimes) => {
    const months = monthsAtRates(cohort, regimes, { counting: false });
    const stocks = Array.from({ length: horizon.months }, () => new Float64Array(bands * groups));
    for (const steps of courses) {
      takeSteps(steps, cohort, months, (month, numbers, first, band, times) => {
        const stock = stocks[month];
        if (stock === undefined) return;
        for (let group = 0, cell = band * groups; group < groups; group += 1, cell += 1) {
          stock[cell] = (stock[cell] ?? 0) + (numbers[first + group] ?? 0) * times;
        }
      });
    }
    return stocks;
  });
}
