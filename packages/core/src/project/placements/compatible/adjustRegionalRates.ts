import type { DemandAdjustment } from "./DemandProjection.ts";
import { mapRates, type TransitionRates } from "./TransitionRates.ts";

/**
 * Rates adjusted as the regional model does it, one adjustment of a transition at most. A multiplier other than 1 wins
 * over an addition; no rate falls below 0; a transition that is not among the rates stays out. Where the rates out of a
 * state then pass 1, the adjusted ones are kept and the others shrunk; where the adjusted ones alone pass 1 they are
 * scaled to 1 and the others are nought.
 */
export function adjustRegionalRates(rates: TransitionRates, adjustments: readonly DemandAdjustment[]): TransitionRates {
  const find = (from: string, to: string): DemandAdjustment | undefined =>
    adjustments.find((adjustment) => adjustment.from === from && adjustment.to === to && changesAnything(adjustment));
  const adjusted = mapRates(rates, (rate, from, to) => adjust(rate, find(from, to)));
  const shrink = new Map<string, { readonly chosen: number; readonly others: number }>();
  for (const [from, targets] of adjusted) {
    let chosen = 0;
    let others = 0;
    for (const [to, rate] of targets) {
      if (find(from, to) === undefined) others += rate;
      else chosen += rate;
    }
    if (chosen + others <= 1) continue;
    shrink.set(from, chosen >= 1 ? { chosen: 1 / chosen, others: 0 } : { chosen: 1, others: (1 - chosen) / others });
  }
  return mapRates(adjusted, (rate, from, to) => {
    const { chosen = 1, others = 1 } = shrink.get(from) ?? {};
    return rate * (find(from, to) === undefined ? others : chosen);
  });
}

/** Entries adjusted in the same way; as they are numbers, nothing keeps them below 1. */
export function adjustRegionalEntrants(
  entrants: ReadonlyMap<string, number>,
  adjustments: readonly DemandAdjustment[],
): ReadonlyMap<string, number> {
  return new Map(
    Array.from(entrants, ([state, number]) => {
      const found = adjustments.find(({ from, to }) => from === undefined && to === state);
      return [state, adjust(number, found)];
    }),
  );
}

function changesAnything({ multiply = 1, add = 0 }: DemandAdjustment): boolean {
  return multiply !== 1 || add !== 0;
}

function adjust(rate: number, adjustment: DemandAdjustment | undefined): number {
  const { multiply = 1, add = 0 } = adjustment ?? {};
  return multiply === 1 ? Math.max(rate + add, 0) : rate * multiply;
}
