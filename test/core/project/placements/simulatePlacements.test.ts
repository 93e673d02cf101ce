import { mean, variance } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { expectedPlacements } from "../../../../packages/core/src/project/placements/expectedPlacements.ts";
import { simulatePlacements } from "../../../../packages/core/src/project/placements/simulatePlacements.ts";
import { childrenIn, oneBand, regime } from "./cohortCase.ts";

const futures = 20_000;

describe("simulatePlacements, at known rates", () => {
  const cohort = {
    ...oneBand([...childrenIn(0, 20), ...childrenIn(1, 6), ...childrenIn(0, 4, 50)], 6),
    entryAges: [[0, 30, 213], []],
  };
  const rates = regime(0.01, 0.004, 0.02, [0.05, 0.02]);
  const options = { futures, seed: 3, regimesIn: () => [rates] };
  const { stock, childDays } = simulatePlacements(cohort, options);
  const expected = expectedPlacements(cohort, [rates]);

  it.each([0, 1, 3, 5])("has the exact mean, variance and days of month %d, within what chance allows", (month) => {
    for (const group of [0, 1]) {
      const counts = [...(stock[month * 2 + group] ?? [])];
      const spreadOfCounts = expected[month]?.variance.cells[group] ?? Number.NaN;
      expect(Math.abs(mean(counts) - (expected[month]?.stock[group] ?? Number.NaN))).toBeLessThan(
        4 * Math.sqrt(spreadOfCounts / futures),
      );
      expect(Math.abs(variance(counts) / spreadOfCounts - 1)).toBeLessThan(0.06);
      const days = [...(childDays[month * 2 + group] ?? [])];
      const spread = 4 * Math.sqrt(variance(days) / futures);
      expect(Math.abs(mean(days) - (expected[month]?.childDays[group] ?? 0))).toBeLessThan(spread);
    }
  });

  it("gives the same futures for the same seed, and others for another", () => {
    const few = { ...options, futures: 50 };
    expect(simulatePlacements(cohort, few)).toEqual(simulatePlacements(cohort, few));
    expect(simulatePlacements(cohort, { ...few, seed: 4 }).stock[5]).not.toEqual(
      simulatePlacements(cohort, few).stock[5],
    );
  });

  it("gives each child the same chances where only others are changed", () => {
    const few = { ...options, futures: 200 };
    const more = simulatePlacements(cohort, {
      ...few,
      regimesIn: () => [{ ...rates, comers: Float64Array.of(0.1, 0, 0, 0.02) }],
    });
    const less = simulatePlacements(cohort, few);
    const fewer = (more.stock[10] ?? new Uint16Array()).filter((count, at) => count < (less.stock[10]?.[at] ?? 0));
    expect(fewer).toHaveLength(0);
  });
});
