import { backtest, forecastReach, lookedAfterHistory, projectChildrenLookedAfter } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { publishedSample } from "../backtest/publishedSample.ts";

describe("forecastReach", () => {
  it("grows with the square root of years, and with size to the power of three quarters", () => {
    expect(forecastReach(256, 1, 80)).toBeCloseTo(0.43 * 64, 9);
    expect(forecastReach(256, 4, 80)).toBeCloseTo(2 * 0.43 * 64, 9);
    expect(forecastReach(16 * 256, 1, 95)).toBeCloseTo(8 * 0.65 * 64, 9);
    expect(forecastReach(0, 1, 80)).toBe(0);
  });

  // Department for Education, children looked after on 31 March, all authorities, 2016 to 2025
  it("holds what came to all authorities 1 to 5 years ahead as often as it says", () => {
    const { forecasts } = backtest(
      lookedAfterHistory(publishedSample("children-looked-after.csv")),
      (known, horizon) => projectChildrenLookedAfter(known, { horizon }),
      {
        outcome: ({ lookedAfter }) => lookedAfter,
        origins: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
        horizons: [1, 2, 3, 4, 5],
      },
    );
    for (const years of [1, 2, 3, 4, 5]) {
      const made = forecasts.filter(({ horizon }) => horizon === years);
      const held = (level: 80 | 95): number =>
        made.filter(({ actual, expected }) => Math.abs(actual - expected) <= forecastReach(expected, years, level))
          .length / made.length;
      expect(Math.abs(held(80) - 0.8)).toBeLessThan(0.03);
      expect(Math.abs(held(95) - 0.95)).toBeLessThan(0.02);
    }
  });
});
