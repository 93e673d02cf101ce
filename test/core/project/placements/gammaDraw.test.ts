import { gammaCdf } from "@lac-analytics/core/stats";
import { describe, expect, it } from "vitest";
import { gammaDraw } from "../../../../packages/core/src/project/placements/gammaDraw.ts";
import { randomBits } from "../../../../packages/core/src/project/randomBits.ts";

describe("gammaDraw", () => {
  it.each([1, 2, 7, 150])("has the distribution of shape %d, by the largest gap between the two", (shape) => {
    const next = randomBits(1, `gamma ${shape}`);
    const draws = Float64Array.from({ length: 20_000 }, () => gammaDraw(shape, next)).sort();
    const gaps = draws.map((draw, at) => Math.abs(gammaCdf(draw, shape) - (at + 0.5) / draws.length));
    // Kolmogorov: 1.63 / sqrt(20,000) is passed once in a hundred
    expect(Math.max(...gaps)).toBeLessThan(1.63 / Math.sqrt(draws.length));
  });

  it("gives the same for the same random numbers", () => {
    expect(gammaDraw(3, randomBits(5, "a"))).toBe(gammaDraw(3, randomBits(5, "a")));
  });
});
