import { describe, expect, it } from "vitest";
import { moveMatrices } from "../../../../packages/core/src/project/placements/moveMatrices.ts";

const shape = { bands: 1, groups: 2 };

describe("moveMatrices", () => {
  it("is the exponential of the rates: leaving alone is e to the power of minus rate times days", () => {
    const rate = 0.03;
    const { after, spent } = moveMatrices({ moves: Float64Array.of(0, 0, rate, 0, 0, 0) }, shape);
    for (const days of [1, 7, 31]) {
      const here = Math.exp(-rate * days);
      expect(after[0]?.[days]?.[0]).toBeCloseTo(here, 13);
      expect(spent[0]?.[days]?.[0]).toBeCloseTo((1 - here) / rate, 11);
      expect(after[0]?.[days]?.[3]).toBe(1);
      expect(spent[0]?.[days]?.[3]).toBeCloseTo(days, 12);
    }
  });

  it("has the known answer of two states that change places", () => {
    // from a to b at p, back at q: in a with chance (q + p e^{-(p+q)t}) / (p + q)
    const [p, q] = [0.2, 0.05];
    const { after } = moveMatrices({ moves: Float64Array.of(0, p, 0, q, 0, 0) }, shape);
    for (const days of [1, 10, 30]) {
      expect(after[0]?.[days]?.[0]).toBeCloseTo((q + p * Math.exp(-(p + q) * days)) / (p + q), 13);
    }
  });

  it("holds for rates that empty a group within the hour", () => {
    const { after, spent } = moveMatrices({ moves: Float64Array.of(0, 50, 0, 0, 0, 0) }, shape);
    expect(after[0]?.[1]?.[0]).toBeCloseTo(0, 12);
    expect(after[0]?.[1]?.[1]).toBeCloseTo(1, 9);
    expect(spent[0]?.[1]?.[0]).toBeCloseTo(1 / 50, 9);
  });
});
