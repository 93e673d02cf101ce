import { describe, expect, it } from "vitest";
import type { Assumption } from "../../../../packages/core/src/project/scenario/Assumption.ts";
import { drawAssumption } from "../../../../packages/core/src/project/scenario/drawAssumption.ts";
import { meanOfAssumption } from "../../../../packages/core/src/project/scenario/meanOfAssumption.ts";

const futures = 20_000;

function moments(assumption: Assumption): { mean: number; variance: number; values: Float64Array } {
  const values = drawAssumption(assumption, "test", futures, 3);
  const mean = values.reduce((sum, value) => sum + value, 0) / futures;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / futures, values };
}

describe("drawAssumption", () => {
  it("is one value where the assumption is a number", () => {
    expect([...drawAssumption(0.75, "test", futures, 1)]).toEqual([0.75]);
  });

  // triangular: mean (a + b + c) / 3, variance (a² + b² + c² − ab − ac − bc) / 18
  it("draws a triangle between low and high about the likeliest", () => {
    const { mean, variance, values } = moments({ low: 0.6, likely: 0.75, high: 0.8 });
    expect(Math.min(...values)).toBeGreaterThan(0.6);
    expect(Math.max(...values)).toBeLessThan(0.8);
    const expectedVariance = (0.36 + 0.5625 + 0.64 - 0.45 - 0.48 - 0.6) / 18;
    expect(Math.abs(mean - 2.15 / 3)).toBeLessThan(4 * Math.sqrt(expectedVariance / futures));
    expect(variance / expectedVariance).toBeCloseTo(1, 1);
  });

  it("draws evenly without a likeliest", () => {
    const { mean, variance } = moments({ low: 2, high: 5 });
    expect(Math.abs(mean - 3.5)).toBeLessThan(4 * Math.sqrt(0.75 / futures));
    expect(variance / 0.75).toBeCloseTo(1, 1);
  });

  it.each([
    { low: 0, likely: 0, high: 1 },
    { low: 0, likely: 1, high: 1 },
  ])("bears a likeliest at an end: %j", (assumption) => {
    const { mean } = moments(assumption);
    expect(Math.abs(mean - meanOfAssumption(assumption))).toBeLessThan(4 * Math.sqrt(1 / 18 / futures));
  });

  it("gives two scenarios with the same range the same values", () => {
    const range = { low: 0, high: 1 };
    expect(drawAssumption(range, "contact", 10, 5)).toEqual(drawAssumption(range, "contact", 10, 5));
    expect(drawAssumption(range, "contact", 10, 5)).not.toEqual(drawAssumption(range, "arrivals", 10, 5));
  });
});
