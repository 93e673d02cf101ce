import { dayNumber } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { ageBandsFrom } from "../../../../packages/core/src/project/placements/ageBands.ts";
import { drawFlows } from "../../../../packages/core/src/project/placements/drawFlows.ts";
import type { ObservedFlows } from "../../../../packages/core/src/project/placements/ObservedFlows.ts";
import { flowRatesOf, observedRates } from "../../../../packages/core/src/project/placements/observedRates.ts";

const flows: ObservedFlows = {
  bands: 1,
  groups: 2,
  window: { from: dayNumber(0), to: dayNumber(364) },
  childDays: [1000, 0],
  moves: [0, 10, 0, 0, 0, 0],
  entryAges: [[3, 3], []],
  daysByPlacement: [],
  withoutBirth: 0,
};

describe("observedRates", () => {
  const rates = observedRates(flows, ageBandsFrom([]), ["home", "away"]);

  it("divides transitions by child-days, with Garwood's limits of the count", () => {
    // ten events: 4.795 to 18.39 at 95 per cent, as tables have it; none: 0 to 3.689
    const [moved, left] = rates;
    expect(moved).toMatchObject({ ageBand: "under-18", from: "home", to: "away", count: 10, days: 1000, rate: 0.01 });
    expect((moved?.lower ?? 0) * 1000).toBeCloseTo(4.795, 3);
    expect((moved?.upper ?? 0) * 1000).toBeCloseTo(18.39, 2);
    expect(left).toMatchObject({ to: "left care", count: 0, rate: 0, lower: 0 });
    expect((left?.upper ?? 0) * 1000).toBeCloseTo(3.689, 3);
  });

  it("divides entries by the days of reference", () => {
    expect(rates.at(-2)).toMatchObject({ from: "", to: "home", count: 2, days: 365, rate: 2 / 365 });
  });

  it("says nothing of a cell in which nobody was", () => {
    expect(rates.filter(({ from }) => from === "away")).toEqual([]);
    expect([...flowRatesOf(flows).moves]).toEqual([0, 0.01, 0, 0, 0, 0]);
  });

  it("has no rate where somebody left a cell in which nobody was on any of the days", () => {
    const onFirstDay = { ...flows, moves: [0, 10, 0, 1, 0, 0] };
    expect([...flowRatesOf(onFirstDay).moves]).toEqual([0, 0.01, 0, 0, 0, 0]);
    const { moves } = drawFlows(onFirstDay, 2, 1)(1);
    expect(moves[3]).toBe(0);
    expect(moves[1]).toBeGreaterThan(0);
  });

  it("refuses a confidence that is none", () => {
    expect(() => observedRates(flows, ageBandsFrom([]), ["home", "away"], 95)).toThrow(RangeError);
  });
});
