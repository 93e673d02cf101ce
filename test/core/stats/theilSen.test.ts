import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mannKendall } from "../../../packages/core/src/stats/mannKendall.ts";
import { theilSen } from "../../../packages/core/src/stats/theilSen.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

describe("mannKendall", () => {
  it("counts rising pairs less falling pairs: 10, 12, 11, 15 has five up and one down", () => {
    // n(n − 1)(2n + 5)/18 = 4 × 3 × 13 / 18
    const { s, variance, z } = mannKendall([10, 12, 11, 15]);
    expect(s).toBe(4);
    expectClose(variance, 26 / 3, 1e-14);
    expectClose(z, 3 / Math.sqrt(26 / 3), 1e-14);
  });

  it("takes ties off the variance", () => {
    // 5 × 4 × 15 less 3 × 2 × 11 for the tie of three, over 18
    expectClose(mannKendall([1, 2, 2, 2, 3]).variance, (300 - 66) / 18, 1e-14);
  });

  it("sees no trend where nothing moves", () => {
    expect(mannKendall([4, 4, 4])).toMatchObject({ s: 0, z: 0, p: 1, tau: null });
  });

  it("refuses two values and one that is not finite", () => {
    expect(() => mannKendall([1, 2])).toThrow(new RangeError("mannKendall needs at least three values, not 2."));
    expect(() => mannKendall([1, 2, Infinity])).toThrow(RangeError);
  });

  it("changes sign when time is turned round", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 30 }), (values) => {
        const forward = mannKendall(values);
        const backward = mannKendall(values.toReversed());
        expect(backward.s + forward.s).toBe(0);
        expectClose(backward.p, forward.p, 1e-12);
      }),
    );
  });
});

describe("theilSen", () => {
  it("is the median of the six slopes between 10, 12, 11 and 15", () => {
    // slopes 2, 1/2, 5/3, −1, 3/2, 4: the middle two are 3/2 and 5/3
    expectClose(theilSen([1, 2, 3, 4], [10, 12, 11, 15]).slope, (3 / 2 + 5 / 3) / 2, 1e-14);
  });

  it("hardly heeds one wild year", () => {
    const y = [1, 2, 3, 4, 500, 6, 7, 8, 9];
    const x = y.map((_, index) => index);
    expectClose(theilSen(x, y).slope, 1, 1e-14);
  });

  it("leaves out pairs of one x", () => {
    expectClose(theilSen([1, 1, 2, 3], [1, 1, 2, 3]).slope, 1, 1e-14);
  });

  it("refuses too few pairs and one x", () => {
    expect(() => theilSen([1, 2], [1, 2])).toThrow(RangeError);
    expect(() => theilSen([1, 1, 1], [1, 2, 3])).toThrow(RangeError);
  });

  it("holds its slope within its limits", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 20 }), (y) => {
        const { slope, lower, upper } = theilSen(
          y.map((_, index) => index),
          y,
        );
        expect(lower).toBeLessThanOrEqual(slope + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(slope - 1e-12);
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: { readonly x: readonly number[]; readonly y: readonly number[]; readonly newX: readonly number[] };
  readonly expected: {
    readonly mannKendall: Readonly<
      Record<
        "S" | "varS" | "z" | "pTwoSided" | "tauB" | "slope" | "interceptMedianResidual" | "slopeLower" | "slopeUpper",
        number
      >
    >;
  };
}

describeWithOracle("trend.json", "mannKendall and theilSen agree with R", (path) => {
  const cases = oracleCases<Case>(path).filter(({ input }) => input.newX);
  it.each(cases)("$id", ({ input, expected }) => {
    const test = mannKendall(input.y);
    const line = theilSen(input.x, input.y);
    expect(test.s).toBe(expected.mannKendall.S);
    expectClose(test.variance, expected.mannKendall.varS);
    expectClose(test.z, expected.mannKendall.z);
    expectClose(test.p, expected.mannKendall.pTwoSided);
    expectClose(test.tau, expected.mannKendall.tauB);
    expectClose(line.slope, expected.mannKendall.slope);
    expectClose(line.intercept, expected.mannKendall.interceptMedianResidual);
    expectClose(line.lower, expected.mannKendall.slopeLower);
    expectClose(line.upper, expected.mannKendall.slopeUpper);
  });
});
