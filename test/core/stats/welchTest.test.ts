import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankSumTest } from "../../../packages/core/src/stats/rankSumTest.ts";
import { welchTest } from "../../../packages/core/src/stats/welchTest.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

describe("welchTest", () => {
  it("weighs each group by its own spread: 1, 2, 3 against 2, 4, 6", () => {
    // variances 1 and 4, so 5/3 in all; degrees of freedom (5/3)² / ((1/9 + 16/9) / 2)
    const { value, t, df } = welchTest([1, 2, 3], [2, 4, 6]);
    expectClose(value, -2, 1e-14);
    expectClose(t, -2 / Math.sqrt(5 / 3), 1e-13);
    expectClose(df, 50 / 17, 1e-13);
  });

  it("refuses one value a group, no spread at all, and what is not finite", () => {
    expect(() => welchTest([1], [1, 2])).toThrow(new RangeError("welchTest needs at least two values a group, not 1."));
    expect(() => welchTest([1, 1], [2, 2])).toThrow("welchTest needs at least one group whose values vary.");
    expect(() => welchTest([1, Number.NaN], [2, 3])).toThrow(RangeError);
  });

  it("takes a group that does not vary beside one that does", () => {
    expectClose(welchTest([1, 1], [2, 4]).df, 1, 1e-13);
  });

  it("holds its value within its limits, and widens with confidence", () => {
    const values = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(values, values, (one, two) => {
        fc.pre(new Set(one).size > 1 || new Set(two).size > 1);
        const narrow = welchTest(one, two, { confidence: 0.8 });
        const wide = welchTest(one, two, { confidence: 0.99 });
        expect(narrow.lower).toBeLessThan(narrow.value);
        expect(narrow.upper).toBeGreaterThan(narrow.value);
        expect(wide.lower).toBeLessThan(narrow.lower);
        expect(wide.upper).toBeGreaterThan(narrow.upper);
      }),
    );
  });
});

describe("rankSumTest", () => {
  it("counts the pairs in which the first is higher, a tie as half", () => {
    expect(rankSumTest([1, 2, 3], [2, 4, 6]).w).toBe(1.5);
    // ranks 1 to 6 without ties: variance 3 × 3 × 7 / 12
    expectClose(rankSumTest([1, 2, 3], [4, 5, 6]).z, -4 / Math.sqrt(63 / 12), 1e-14);
  });

  it("finds nothing between groups alike", () => {
    expect(rankSumTest([1, 4], [2, 3])).toMatchObject({ w: 2, z: 0, p: 1 });
  });

  it("refuses an empty group, values all equal, and what is not finite", () => {
    expect(() => rankSumTest([], [1])).toThrow(RangeError);
    expect(() => rankSumTest([3, 3], [3])).toThrow(new RangeError("rankSumTest needs values that are not all equal."));
    expect(() => rankSumTest([1], [Infinity])).toThrow(RangeError);
  });

  it("turns over with its groups", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, values, (one, two) => {
        fc.pre(new Set([...one, ...two]).size > 1);
        const forward = rankSumTest(one, two);
        const backward = rankSumTest(two, one);
        expect(forward.w + backward.w).toBe(one.length * two.length);
        expect(backward.p).toBeCloseTo(forward.p, 12);
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: { readonly a: readonly number[]; readonly b: readonly number[] };
  readonly expected: Readonly<
    Record<"welchT" | "welchDf" | "welchP" | "lower" | "upper" | "wilcoxonW" | "wilcoxonPNormalCC", number>
  >;
}

describeWithOracle("comparison-tests.json", "they agree with R's t.test and wilcox.test", (path) => {
  it.each(oracleCases<Case>(path).filter(({ id }) => id === "two_means"))("$id", ({ input, expected }) => {
    const means = welchTest(input.a, input.b);
    const ranks = rankSumTest(input.a, input.b);
    expectClose(means.t, expected.welchT);
    expectClose(means.df, expected.welchDf);
    expectClose(means.p, expected.welchP);
    expectClose(means.lower, expected.lower);
    expectClose(means.upper, expected.upper);
    expect(ranks.w).toBe(expected.wilcoxonW);
    expectClose(ranks.p, expected.wilcoxonPNormalCC);
  });
});
