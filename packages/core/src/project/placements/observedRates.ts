import { gammaQuantile } from "../../stats/gammaQuantile.ts";
import { requireConfidence } from "../../stats/require.ts";
import type { AgeBand } from "./ageBands.ts";
import { type FlowRates, moveAt } from "./FlowRates.ts";
import type { ObservedFlows } from "./ObservedFlows.ts";
import { leftCare } from "./PlacementGroup.ts";

/** A rate with its exact Poisson interval. */
export interface ObservedRate {
  readonly ageBand: string;
  /** the group left; blank of an entry into care */
  readonly from: string;
  /** the group moved to, or "left care" */
  readonly to: string;
  /** how often it happened in the days of reference */
  readonly count: number;
  /** days that children spent at risk; of an entry, the days of reference */
  readonly days: number;
  /** a day */
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The rates observed, those of transitions and then those of entries into care: the count divided by the days, with the
 * exact Poisson interval of the count.
 *
 * Source: Garwood, F. (1936) Fiducial limits for the Poisson distribution. Biometrika 28, 437–442.
 */
export function observedRates(
  flows: ObservedFlows,
  bands: readonly AgeBand[],
  groups: readonly string[],
  confidence: number = 0.95,
): readonly ObservedRate[] {
  requireConfidence("observedRates", confidence);
  const tail = (1 - confidence) / 2;
  // few counts are of many rates, and their quantiles are the same
  const quantiles = new Map<number, { readonly low: number; readonly high: number }>();
  const quantilesOf = (count: number) => {
    const found = quantiles.get(count) ?? {
      low: count === 0 ? 0 : gammaQuantile(tail, count),
      high: gammaQuantile(1 - tail, count + 1),
    };
    quantiles.set(count, found);
    return found;
  };
  const rateOf = (count: number, days: number): Pick<ObservedRate, "count" | "days" | "rate" | "lower" | "upper"> => ({
    count,
    days,
    rate: count / days,
    lower: quantilesOf(count).low / days,
    upper: quantilesOf(count).high / days,
  });
  const cells = bands.flatMap(({ name: ageBand }, band) =>
    groups.map((from, group) => ({ ageBand, from, cell: band * groups.length + group, group })),
  );
  const moves = cells.flatMap(({ ageBand, from, cell, group }): ObservedRate[] => {
    const days = flows.childDays[cell] ?? 0;
    if (days === 0) return [];
    return [...groups, leftCare].flatMap((to, at) =>
      at === group ? [] : [{ ageBand, from, to, ...rateOf(flows.moves[moveAt(flows, cell, at)] ?? 0, days) }],
    );
  });
  const days = flows.window.to - flows.window.from + 1;
  const entries = cells.map(({ ageBand, from: to, cell }): ObservedRate => {
    return { ageBand, from: "", to, ...rateOf(flows.entryAges[cell]?.length ?? 0, days) };
  });
  return [...moves, ...entries];
}

/**
 * The rates observed, as the projection needs them. A cell in which nobody was in these days is never left, even where
 * somebody left it on the first of them or on a birthday.
 */
export function flowRatesOf(flows: ObservedFlows): FlowRates {
  const { groups, childDays, moves, entryAges, window } = flows;
  const days = window.to - window.from + 1;
  return {
    moves: Float64Array.from(moves, (count, at) => {
      const atRisk = childDays[Math.floor(at / (groups + 1))] ?? 0;
      return atRisk === 0 ? 0 : count / atRisk;
    }),
    entries: Float64Array.from(entryAges, (ages) => ages.length / days),
  };
}
