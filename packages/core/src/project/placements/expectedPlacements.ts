import type { FlowRegime } from "./changeFlows.ts";
import { followArrivals } from "./followArrivals.ts";
import { followChildren } from "./followChildren.ts";
import type { MonthStep } from "./MonthStep.ts";
import { moveMatrices } from "./moveMatrices.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";

/**
 * The mean and the variance of the children in each cell, month by month, exactly, at given rates. Children known at the
 * start are each somewhere by the chances of a Markov process whose rates change on their own birthdays, one independent
 * of another; those who come do so as a Poisson process, and however it is thinned what is left of it in any cell has
 * its mean for its variance. They come in the middle of a month, and their birthdays are firsts of months.
 *
 * @param regimes the rates of each stretch of months
 * @param follow how the children known at the start are followed: `followTogether` for the stock alone
 */
export function expectedPlacements(
  cohort: PlacementCohort,
  regimes: readonly Omit<FlowRegime, "transitions">[],
  follow: typeof followChildren = followChildren,
): readonly MonthStep[] {
  const { bands, groups, horizon, stretches } = cohort;
  const matrices = regimes.map((regime) => moveMatrices(regime, cohort));
  const months = horizon.lengths.map((length, month): MonthStep => {
    const stretch = stretches.ofMonth[month] ?? 0;
    const regime = regimes[stretch];
    const begins = month === 0 || stretches.ofMonth[month - 1] !== stretch;
    return {
      length,
      start: horizon.starts[month] ?? 0,
      matrices: matrices[stretch] ?? { after: [], spent: [] },
      arrivals: Float64Array.from(regime?.comers ?? [], (perDay) => perDay * length),
      jumps: begins ? (regime?.jumps ?? []) : [],
      stock: new Float64Array(bands * groups),
      childDays: new Float64Array(bands * groups),
      variance: {
        cells: new Float64Array(bands * groups),
        groups: new Float64Array(groups),
        bands: new Float64Array(bands),
        total: new Float64Array(1),
      },
    };
  });
  follow(cohort, months);
  followArrivals(cohort, months);
  return months;
}
