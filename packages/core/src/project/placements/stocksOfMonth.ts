import type { FutureValues } from "../futureValue.ts";
import { everyStock } from "./everyStock.ts";
import type { FlowShape } from "./FlowRates.ts";
import type { MonthStep } from "./MonthStep.ts";
import type { ChildrenOutlook, PlacementStock } from "./PlacementProjection.ts";
import { quantileOfCounts } from "./quantileOfCounts.ts";

/** The children of every age band in every group at the end of one month, with the totals, and their futures. */
export interface StocksOfMonth {
  readonly stocks: readonly PlacementStock[];
  /** by group, then of all */
  readonly futures: readonly FutureValues[];
}

export interface StocksOptions extends FlowShape {
  readonly ageBands: readonly string[];
  readonly groupNames: readonly string[];
  readonly step: MonthStep;
  /** in the order of `everyStock` */
  readonly parameterVariance: Float64Array;
  /** by cell: children in every future */
  readonly simulated: readonly Uint16Array[];
}

/** Puts together what is expected of a month, how far it is known, and how it went in the futures. */
export function stocksOfMonth(options: StocksOptions): StocksOfMonth {
  const { bands, groups, ageBands, groupNames, step, parameterVariance, simulated } = options;
  const expected = everyStock(step.stock, options);
  const { variance } = step;
  const futures = (bandsIn: readonly number[], groupsIn: readonly number[]): FutureValues => {
    const sum = new Float64Array(simulated[0]?.length ?? 0);
    for (const band of bandsIn) {
      for (const group of groupsIn) {
        const counts = simulated[band * groups + group];
        for (let future = 0; future < sum.length; future += 1)
          sum[future] = (sum[future] ?? 0) + (counts?.[future] ?? 0);
      }
    }
    return sum;
  };
  const processVariance = (band: number, group: number): number => {
    if (band === bands) return group === groups ? (variance.total[0] ?? 0) : (variance.groups[group] ?? 0);
    return group === groups ? (variance.bands[band] ?? 0) : (variance.cells[band * groups + group] ?? 0);
  };
  const allBands = [...ageBands.keys()];
  const allGroups = [...groupNames.keys()];
  const ofTotals: FutureValues[] = [];
  const stocks = [...ageBands, "total"].flatMap((ageBand, band) =>
    [...groupNames, "total"].map((group, place): PlacementStock => {
      const values = futures(band === bands ? allBands : [band], place === groups ? allGroups : [place]);
      if (band === bands) ofTotals.push(values);
      const at = band * (groups + 1) + place;
      return {
        ageBand,
        group,
        children: childrenOutlook(expected[at] ?? 0, processVariance(band, place), parameterVariance[at] ?? 0, values),
      };
    }),
  );
  return { stocks, futures: ofTotals };
}

/**
 * The outlook on a number of children from its exact moments and its values in all futures. An interval is widened where
 * it must be to hold what is expected, as of a group in which mostly nobody is.
 */
function childrenOutlook(
  expected: number,
  processVariance: number,
  parameterVariance: number,
  futures: ArrayLike<number>,
): ChildrenOutlook {
  const [low95 = 0, low80 = 0, high80 = 0, high95 = 0] = quantileOfCounts(futures, [0.025, 0.1, 0.9, 0.975]);
  return {
    expected,
    lower80: Math.min(low80, expected),
    upper80: Math.max(high80, expected),
    lower95: Math.min(low95, expected),
    upper95: Math.max(high95, expected),
    processSd: Math.sqrt(processVariance),
    parameterSd: Math.sqrt(parameterVariance),
  };
}
