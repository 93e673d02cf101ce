import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanWithInterval } from "../../../packages/core/src/stats/meanWithInterval.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

describe("meanWithInterval", () => {
  it("gives Student's interval: sleep gained in his second group is 2.33, 0.90 to 3.76 hours", () => {
    // Student 1908, laevo-hyoscyamine: mean 2.33, sd 2.002, t(0.975, 9) = 2.262
    const gained = meanWithInterval([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
    expectClose(gained.value, 2.33, 1e-12);
    expect(gained.lower).toBeCloseTo(0.898, 3);
    expect(gained.upper).toBeCloseTo(3.762, 3);
    expect(gained).toMatchObject({ method: "Student t", n: 10 });
  });

  it("has no interval for one value", () => {
    expect(meanWithInterval([42])).toEqual({ value: 42, lower: null, upper: null, method: "Student t", n: 1 });
  });

  it("has an interval of no width where all values are equal", () => {
    expect(meanWithInterval([7, 7, 7])).toMatchObject({ value: 7, lower: 7, upper: 7 });
  });

  it("refuses none, a value that is not finite, and a confidence of 95", () => {
    expect(() => meanWithInterval([])).toThrow(new RangeError("meanWithInterval needs at least one value."));
    expect(() => meanWithInterval([1, Number.NaN])).toThrow(
      "meanWithInterval needs values that are finite numbers, but that at place 2 is NaN.",
    );
    expect(() => meanWithInterval([1, 2], { confidence: 95 })).toThrow(RangeError);
  });

  it("holds its value within its limits, widens with confidence, and leaves its input alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 50 }), (values) => {
        const before = [...values];
        const narrow = meanWithInterval(values, { confidence: 0.8 });
        const wide = meanWithInterval(values, { confidence: 0.99 });
        expect(narrow.lower).toBeLessThanOrEqual(narrow.value);
        expect(narrow.upper).toBeGreaterThanOrEqual(narrow.value);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower ?? Number.NaN);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper ?? Number.NaN);
        expect(values).toEqual(before);
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: { readonly values: readonly number[]; readonly confidence: number };
  readonly expected: {
    readonly count: number;
    readonly mean: number;
    readonly lower: number | null;
    readonly upper: number | null;
  };
}

describeWithOracle("means.json", "meanWithInterval agrees with PHEindicatormethods' phe_mean", (path) => {
  it.each(oracleCases<Case>(path))("$id", ({ input, expected }) => {
    const { value, lower, upper, n } = meanWithInterval(input.values, { confidence: input.confidence });
    expectClose(value, expected.mean);
    expectClose(lower, expected.lower);
    expectClose(upper, expected.upper);
    expect(n).toBe(expected.count);
  });
});
