import type { FlowRegime, FlowStretches } from "./changeFlows.ts";
import type { FlowShape } from "./FlowRates.ts";
import { followArrivals } from "./followArrivals.ts";
import { followChildren } from "./followChildren.ts";
import type { Horizon } from "./Horizon.ts";
import { type MoveMatrices, moveMatrices } from "./moveMatrices.ts";
import type { PlacedChild } from "./PlacedChild.ts";

/** What placements are projected from, besides rates. */
export interface PlacementCohort extends FlowShape {
  readonly children: readonly PlacedChild[];
  /** by cell: the ages in completed months at which children came into care; where there are none all are as likely */
  readonly entryAges: readonly (readonly number[])[];
  /** by band: the completed months at which it begins and the next does */
  readonly bandMonths: readonly { readonly from: number; readonly to: number }[];
  readonly horizon: Horizon;
  readonly stretches: FlowStretches;
}

/** One month as it is gone through. */
export interface MonthStep {
  readonly length: number;
  /** its first day, counted from that of the projection */
  readonly start: number;
  readonly matrices: MoveMatrices;
  /** children who come in the month, by cell */
  readonly arrivals: Float64Array;
  /** who is moved at its beginning */
  readonly jumps: FlowRegime["jumps"];
  /** children expected at its end, by cell */
  readonly stock: Float64Array;
  /** days expected to be spent in it, by cell */
  readonly childDays: Float64Array;
  readonly variance: PlacementVariance;
}

/** Variance by chance of the number of children: of each cell, of each group, of each band, and of all in one place. */
export interface PlacementVariance {
  readonly cells: Float64Array;
  readonly groups: Float64Array;
  readonly bands: Float64Array;
  readonly total: Float64Array;
}

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
  regimes: readonly FlowRegime[],
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
      arrivals: Float64Array.from(regime?.entries ?? [], (perDay) => perDay * length),
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
