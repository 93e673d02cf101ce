import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proportion } from "../../../packages/core/src/stats/proportion.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

describe("proportion", () => {
  it("is a fraction with Wilson's limits: 81 in 263 is 0.3080, 0.2553 to 0.3662 (Newcombe 1998, method 3)", () => {
    const { value, lower, upper, method } = proportion(81, 263);
    expect(value).toBeCloseTo(0.308, 4);
    expect(lower).toBeCloseTo(0.2553, 4);
    expect(upper).toBeCloseTo(0.3662, 4);
    expect(method).toBe("Wilson");
  });

  it("gives none in 20 limits of 0 and 0.1611, one in 29 limits of 0.0061 and 0.1718 (Newcombe 1998)", () => {
    expect(proportion(0, 20).lower).toBe(0);
    expect(proportion(0, 20).upper).toBeCloseTo(0.1611, 4);
    expect(proportion(1, 29).lower).toBeCloseTo(0.0061, 4);
    expect(proportion(1, 29).upper).toBeCloseTo(0.1718, 4);
  });

  it("gives all of 20 an upper limit of 1", () => {
    expect(proportion(20, 20)).toMatchObject({ value: 1, upper: 1 });
  });

  it("copes with one child", () => {
    const { value, lower, upper } = proportion(1, 1);
    expect(value).toBe(1);
    // 1 / (1 + 1.959964²)
    expectClose(lower, 0.20654931, 1e-7);
    expect(upper).toBe(1);
  });

  it("refuses nobody, a negative numerator and more than everybody", () => {
    expect(() => proportion(0, 0)).toThrow(new RangeError("proportion needs a denominator above zero, not 0."));
    expect(() => proportion(-1, 5)).toThrow(RangeError);
    expect(() => proportion(6, 5)).toThrow("proportion needs a numerator within its denominator, not 6 of 5.");
    expect(() => proportion(Number.NaN, 5)).toThrow(RangeError);
    expect(() => proportion(1, 5, { confidence: 1 })).toThrow(RangeError);
  });

  it("holds its value within its limits, is symmetric, and widens with confidence", () => {
    const pair = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(pair, ([x, n]) => {
        const share = proportion(x, n);
        const rest = proportion(n - x, n);
        const wide = proportion(x, n, { confidence: 0.998 });
        expect(share.lower).toBeLessThanOrEqual(share.value);
        expect(share.upper).toBeGreaterThanOrEqual(share.value);
        expect(share.lower).toBeCloseTo(1 - rest.upper, 12);
        expect(share.upper).toBeCloseTo(1 - rest.lower, 12);
        expect(wide.lower).toBeLessThanOrEqual(share.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(share.upper);
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: {
    readonly numerator: number;
    readonly denominator: number;
    readonly confidence: number;
    readonly multiplier: number;
  };
  readonly expected: { readonly value: number; readonly lower: number; readonly upper: number };
}

describeWithOracle("proportions.json", "proportion agrees with PHEindicatormethods' phe_proportion", (path) => {
  it.each(oracleCases<Case>(path))("$id", ({ input, expected }) => {
    const { numerator, denominator, confidence, multiplier } = input;
    const share = proportion(numerator, denominator, { confidence });
    expectClose(share.value * multiplier, expected.value);
    expectClose(share.lower * multiplier, expected.lower);
    expectClose(share.upper * multiplier, expected.upper);
  });
});
