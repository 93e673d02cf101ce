import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantileOfSorted } from "../../../packages/core/src/project/quantileOfSorted.ts";

describe("quantileOfSorted", () => {
  // R: quantile(c(1, 2, 2, 5, 9), c(0.1, 0.2, 0.5, 0.8, 0.81, 1), type = 1)
  it.each([
    [0.1, 1],
    [0.2, 1],
    [0.5, 2],
    [0.8, 5],
    [0.81, 9],
    [1, 9],
  ])("at %s of 1, 2, 2, 5, 9 is %s", (p, value) => {
    expect(quantileOfSorted([1, 2, 2, 5, 9], p)).toBe(value);
  });

  it("of one value is that value", () => {
    expect(quantileOfSorted([3], 0.025)).toBe(3);
  });

  it("never falls as the share rises", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const sorted = values.toSorted((a, b) => a - b);
        expect(quantileOfSorted(sorted, p)).toBeLessThanOrEqual(quantileOfSorted(sorted, Math.min(1, p + 0.1)));
      }),
    );
  });
});
