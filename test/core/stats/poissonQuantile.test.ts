import { describe, expect, it } from "vitest";
import { poissonQuantile } from "../../../packages/core/src/stats/poissonQuantile.ts";

describe("poissonQuantile", () => {
  // R, qpois
  it.each([
    [0.025, 7.35, 3],
    [0.975, 7.35, 13],
    [0.5, 0.2, 0],
    [0.999, 100, 132],
    [0, 3, 0],
    [1, 3, Number.POSITIVE_INFINITY],
  ])("of %s with mean %s is %s, as R has it", (probability, mean, expected) => {
    expect(poissonQuantile(probability, mean)).toBe(expected);
  });

  it.each([
    [-0.1, 3],
    [1.1, 3],
    [0.5, 0],
  ])("refuses %s and %s", (probability, mean) => {
    expect(() => poissonQuantile(probability, mean)).toThrow(RangeError);
  });
});
