import { describe, expect, it } from "vitest";
import { ratioToNaive } from "../../../../packages/core/src/project/backtest/ratioToNaive.ts";
import type { ScoredForecast } from "../../../../packages/core/src/project/backtest/ScoredForecast.ts";

function forecast(area: string, expected: number, naive: number, actual: number): ScoredForecast {
  const limits = { lower80: expected, upper80: expected, lower95: expected, upper95: expected };
  return { area, year: 2025, origin: 2024, horizon: 1, expected, naive, actual, ...limits };
}

describe("ratioToNaive", () => {
  it("is the sum of errors over the sum of the naive ones", () => {
    // 3 + 1 over 10 + 10
    expect(ratioToNaive([forecast("823", 107, 100, 110), forecast("822", 51, 60, 50)], {})).toMatchObject({
      value: 0.2,
      method: "bootstrap over areas",
    });
  });

  it("has no interval to speak of where all areas have the same ratio", () => {
    const same = Array.from({ length: 12 }, (_, at) => forecast(`${at}`, 105, 100, 110));
    expect(ratioToNaive(same, {})).toMatchObject({ value: 0.5, lower: 0.5, upper: 0.5 });
  });

  it("draws areas with all their forecasts: two areas give three ratios and no others", () => {
    // area 1: errors 5 and 5 of 10 and 10; area 2: 0 of 20. Drawn twice the first: 0.5; both: 10 of 40; twice the second: 0
    const two = [forecast("1", 105, 100, 110), forecast("1", 95, 100, 90), forecast("2", 120, 100, 120)];
    const ratios = [0.1, 0.3, 0.5, 0.9, 0.95].flatMap((confidence) => {
      const ratio = ratioToNaive(two, { confidence });
      return [ratio?.lower, ratio?.upper];
    });
    expect(new Set(ratios)).toEqual(new Set([0, 0.25, 0.5]));
  });

  it("holds the ratio of two equal halves of areas at about the error that the normal approximation gives", () => {
    // 100 areas, naive error 10 in each, ours 0 in half of them and 10 in the others: the ratio is a share of 0.5 with
    // standard error 0.05, so the interval is about 0.402 to 0.598
    const half = Array.from({ length: 100 }, (_, at) => forecast(`${at}`, at % 2 === 0 ? 100 : 110, 100, 110));
    const ratio = ratioToNaive(half, { resamples: 4000 });
    expect(ratio?.value).toBe(0.5);
    expect(Math.abs((ratio?.lower ?? 0) - 0.402)).toBeLessThan(0.012);
    expect(Math.abs((ratio?.upper ?? 0) - 0.598)).toBeLessThan(0.012);
  });

  it("has no meaning where the naive forecast was never wrong", () => {
    expect(ratioToNaive([forecast("823", 90, 100, 100)], {})).toBeNull();
  });
});
