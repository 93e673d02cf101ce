import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearTrend } from "../../../packages/core/src/stats/linearTrend.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

describe("linearTrend", () => {
  it("fits Anscombe's first quartet: y = 3.000 + 0.500 x, r² 0.667, slope's standard error 0.118", () => {
    // Anscombe, F. J. (1973) The American Statistician 27, 17–21
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const line = linearTrend(x, y);
    expect(line.slope).toBeCloseTo(0.5, 3);
    expect(line.intercept).toBeCloseTo(3, 2);
    expect(line.rSquared).toBeCloseTo(0.667, 3);
    expect(line.standardError).toBeCloseTo(0.118, 3);
    expect(line.p).toBeCloseTo(0.00217, 5);
  });

  it("predicts a new observation less surely than the line", () => {
    const { predictions } = linearTrend([1, 2, 3, 4], [10, 12, 11, 15], { at: [5] });
    const [next] = predictions;
    if (!next) throw new Error("one prediction was asked for");
    expectClose(next.value, 15.5, 1e-13);
    expect(next.lower).toBeLessThan(next.meanLower);
    expect(next.upper).toBeGreaterThan(next.meanUpper);
  });

  it("has neither test nor r² where y never varies, and a certain slope where points lie on a line", () => {
    expect(linearTrend([1, 2, 3], [5, 5, 5])).toMatchObject({ slope: 0, t: null, p: null, rSquared: null });
    expect(linearTrend([1, 2, 3], [2, 4, 6])).toMatchObject({ slope: 2, slopeLower: 2, slopeUpper: 2, p: 0 });
  });

  it("refuses two points, unequal lengths, one x, and what is not finite", () => {
    expect(() => linearTrend([1, 2], [1, 2])).toThrow(
      new RangeError("linearTrend needs at least 3 pairs of x and y, not 2 and 2 values."),
    );
    expect(() => linearTrend([1, 2, 3], [1, 2])).toThrow(RangeError);
    expect(() => linearTrend([2, 2, 2], [1, 2, 3])).toThrow("linearTrend needs x to take more than one value.");
    expect(() => linearTrend([1, 2, Number.NaN], [1, 2, 3])).toThrow(RangeError);
  });

  it("moves with y, and widens with confidence", () => {
    const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: -9, max: 9 }), (y, tilt) => {
        const x = y.map((_, index) => index);
        const line = linearTrend(x, y);
        const tilted = linearTrend(
          x,
          y.map((value, index) => value + tilt * index),
          { confidence: 0.99 },
        );
        expect(tilted.slope).toBeCloseTo(line.slope + tilt, 8);
        expect(tilted.slopeUpper - tilted.slopeLower).toBeGreaterThanOrEqual(line.slopeUpper - line.slopeLower - 1e-9);
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: { readonly x: readonly number[]; readonly y: readonly number[]; readonly newX: readonly number[] };
  readonly expected: Readonly<
    Record<"slope" | "intercept" | "slopeSE" | "t" | "pSlope" | "slopeLower" | "slopeUpper" | "sigma" | "r2", number> &
      Record<
        "predicted" | "pi95Lower" | "pi95Upper" | "pi80Lower" | "pi80Upper" | "ci95Lower" | "ci95Upper",
        readonly number[]
      >
  >;
}

describeWithOracle("trend.json", "linearTrend agrees with R's lm", (path) => {
  const cases = oracleCases<Case>(path).filter(({ input }) => input.newX);
  it.each(cases)("$id", ({ input, expected }) => {
    const line = linearTrend(input.x, input.y, { at: input.newX });
    const narrower = linearTrend(input.x, input.y, { at: input.newX, confidence: 0.8 });
    expectClose(line.slope, expected.slope);
    expectClose(line.intercept, expected.intercept);
    expectClose(line.standardError, expected.slopeSE);
    expectClose(line.t, expected.t);
    expectClose(line.p, expected.pSlope);
    expectClose(line.slopeLower, expected.slopeLower);
    expectClose(line.slopeUpper, expected.slopeUpper);
    expectClose(line.sigma, expected.sigma);
    expectClose(line.rSquared, expected.r2);
    line.predictions.forEach((prediction, index) => {
      expectClose(prediction.value, expected.predicted[index] ?? null);
      expectClose(prediction.lower, expected.pi95Lower[index] ?? null);
      expectClose(prediction.upper, expected.pi95Upper[index] ?? null);
      expectClose(prediction.meanLower, expected.ci95Lower[index] ?? null);
      expectClose(prediction.meanUpper, expected.ci95Upper[index] ?? null);
      expectClose(narrower.predictions[index]?.lower ?? null, expected.pi80Lower[index] ?? null);
      expectClose(narrower.predictions[index]?.upper ?? null, expected.pi80Upper[index] ?? null);
    });
    expect(line.predictions).toHaveLength(expected.predicted.length);
  });
});
