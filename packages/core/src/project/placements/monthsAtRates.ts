import { beginsStretch, type FlowRegime } from "./changeFlows.ts";
import type { MonthStep } from "./MonthStep.ts";
import { moveMatrices } from "./moveMatrices.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";

/** The rates of a stretch as what is expected needs them. */
export type ExpectedRegime = Omit<FlowRegime, "transitions">;

/** What the rates of each stretch make of each month; one set of matrices for all months of a stretch. */
export function monthsAtRates(
  cohort: PlacementCohort,
  regimes: readonly ExpectedRegime[],
  options?: Parameters<typeof moveMatrices>[2],
): readonly Pick<MonthStep, "matrices" | "arrivals" | "jumps">[] {
  const { horizon, stretches } = cohort;
  const matrices = regimes.map((regime) => moveMatrices(regime, cohort, options));
  return horizon.lengths.map((length, month) => {
    const stretch = stretches.ofMonth[month] ?? 0;
    const regime = regimes[stretch];
    const arrivals = regime?.comers.slice() ?? new Float64Array();
    for (let at = 0; at < arrivals.length; at += 1) arrivals[at] = (arrivals[at] ?? 0) * length;
    return {
      matrices: matrices[stretch] ?? { after: [], spent: [] },
      arrivals,
      jumps: beginsStretch(stretches, month) ? (regime?.jumps ?? []) : [],
    };
  });
}

/** The cells into which children would come by what was observed, at any of these rates. */
export function cellsWithComers(
  { bands, groups }: PlacementCohort,
  regimes: readonly Pick<FlowRegime, "comers">[],
): readonly number[] {
  const cells = Array.from({ length: bands * groups }, (_, cell) => cell);
  return cells.filter((cell) =>
    regimes.some(({ comers }) => {
      for (let at = cell * groups; at < (cell + 1) * groups; at += 1) if ((comers[at] ?? 0) !== 0) return true;
      return false;
    }),
  );
}
