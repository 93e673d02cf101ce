import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Improvement, xmrChart } from "../../../packages/core/src/stats/xmrChart.ts";
import { expectClose } from "./expectClose.ts";

const steady = [52, 48, 55, 50, 47, 53, 51, 49, 54, 50, 46, 52];
const rulesOf = (values: readonly number[], options = {}) => xmrChart(values, options).points.map(({ rule }) => rule);

describe("xmrChart", () => {
  it("sets limits 2.66 average moving ranges from the mean", () => {
    // mean 50.4; ranges 4, 7, 5, 3 average 4.75
    const [first] = xmrChart([52, 48, 55, 50, 47]).points;
    expectClose(first?.mean ?? null, 50.4, 1e-14);
    expectClose(first?.lower ?? null, 50.4 - 2.66 * 4.75, 1e-14);
    expectClose(first?.upper ?? null, 50.4 + 2.66 * 4.75, 1e-14);
  });

  it("flags nothing in a steady series", () => {
    expect(new Set(rulesOf(steady))).toEqual(new Set([null]));
  });

  it("flags a point outside the limits, and judges it by the way that is better", () => {
    const values = [...steady, 80];
    const last = (improvement: Improvement) => xmrChart(values, { improvement }).points.at(-1);
    expect(last("increase")).toMatchObject({ rule: "outside limits", variation: "improvement" });
    expect(last("decrease")).toMatchObject({ rule: "outside limits", variation: "concern" });
    expect(last("neutral")).toMatchObject({ rule: "outside limits", variation: "neutral_high" });
    expect(xmrChart(values).points.at(-1)?.variation).toBe("neutral_high");
  });

  it("flags seven points moving one way, and lets a tie end the trend", () => {
    const rise = [50, 49, 49.5, 50, 50.5, 51, 51.5, 52, 50];
    expect(rulesOf(rise, { screenOutliers: false })).toEqual([
      null,
      ...Array.from({ length: 7 }, () => "trend of 7"),
      null,
    ]);
    expect(rulesOf([50, 49, 49.5, 50, 50, 51, 51.5, 52, 50])).not.toContain("trend of 7");
  });

  it("flags seven points on one side of the mean, and lets a point on the mean end the run", () => {
    const seven = [0, 4, 0, 4, 0, 4, 0, 2.5, 3, 2.6, 3, 2.4, 3, 2.5, 0, 2, 0];
    expect(rulesOf(seven).filter((rule) => rule === "shift of 7")).toHaveLength(7);
    const six = [...seven.slice(0, 13), 0, ...seven.slice(14)];
    expect(rulesOf(six)).not.toContain("shift of 7");
  });

  it("starts its limits and its rules afresh at each rebase", () => {
    const later = steady.map((value) => value + 14);
    const { points } = xmrChart([...steady, ...later], { rebase: [12] });
    expectClose((points[12]?.mean ?? 0) - (points[11]?.mean ?? 0), 14, 1e-12);
    expect(points.every(({ rule }) => rule === null)).toBe(true);
  });

  it("can fix its limits on each segment's first twelve points", () => {
    const { points } = xmrChart([...steady, ...steady.map((value) => value + 5)], { fixAfter: 12 });
    expectClose(points.at(-1)?.mean ?? null, 607 / 12, 1e-14);
  });

  it("lets a gap in time end a trend, a shift and two of three, and makes no range over it", () => {
    const rise = [50, 49, 49.5, 50, 50.5, 51, 51.5, 52, 50];
    expect(rulesOf(rise, { screenOutliers: false, gapBefore: [5] })).not.toContain("trend of 7");
    expect(rulesOf(rise, { screenOutliers: false, gapBefore: [8] })).toContain("trend of 7");
    const { points } = xmrChart([1, 2, 12, 13], { gapBefore: [2] });
    // ranges of 1 and of 1, none of 10
    expect(points[0]).toMatchObject({ mean: 7, upper: 9.66 });
    expect(points.map(({ afterGap }) => afterGap)).toEqual([undefined, undefined, true, undefined]);
  });

  it("keeps gaps apart from rebases, of which it may have both", () => {
    const values = [...steady, ...steady.map((value) => value + 14)];
    const { points } = xmrChart(values, { rebase: [12], gapBefore: [3, 15] });
    expect(points.flatMap(({ afterGap }, at) => (afterGap ? [at] : []))).toEqual([3, 15]);
    expectClose((points[12]?.mean ?? 0) - (points[11]?.mean ?? 0), 14, 1e-12);
  });

  it("leaves no limits on the mean: one child in a year of none does not flag all the rest", () => {
    const { points } = xmrChart([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    // screening would drop both ranges of 1; kept, the average range is 2/13
    expectClose(points[0]?.upper ?? null, 1 / 14 + 2.66 * (2 / 13), 1e-13);
    expect(points[3]?.rule).toBe("outside limits");
    expect(points[0]?.rule).toBeNull();
  });

  it("finds nothing in a series that never moves", () => {
    const { points } = xmrChart(Array.from({ length: 14 }, () => 10));
    expect(points.every(({ lower, upper, rule }) => lower === 10 && upper === 10 && rule === null)).toBe(true);
  });

  it("has no limits for one value", () => {
    expect(xmrChart([52], { improvement: "increase", target: 60 })).toEqual({
      points: [{ value: 52, mean: 52, lower: null, upper: null, rule: null, variation: "common_cause" }],
      assurance: null,
    });
  });

  it("says whether a target can be relied on", () => {
    const assurance = (target: number, improvement: Improvement) => xmrChart(steady, { target, improvement }).assurance;
    expect(assurance(80, "increase")).toBe("consistent_fail");
    expect(assurance(20, "increase")).toBe("consistent_pass");
    expect(assurance(80, "decrease")).toBe("consistent_pass");
    expect(assurance(20, "decrease")).toBe("consistent_fail");
    expect(assurance(51, "increase")).toBe("inconsistent");
    expect(assurance(80, "neutral")).toBeNull();
    expect(xmrChart(steady, { improvement: "increase" }).assurance).toBeNull();
  });

  it("refuses no values, one that is missing, limits fixed on few, and a rebase outside the series", () => {
    expect(() => xmrChart([])).toThrow(new RangeError("xmrChart needs at least one value."));
    expect(() => xmrChart([1, Number.NaN])).toThrow(RangeError);
    expect(() => xmrChart(steady, { fixAfter: 11 })).toThrow(RangeError);
    expect(() => xmrChart(steady, { rebase: [12] })).toThrow(RangeError);
    expect(() => xmrChart(steady, { rebase: [0] })).toThrow(RangeError);
    expect(() => xmrChart(steady, { rebase: [6, 4] })).toThrow(
      new RangeError("xmrChart needs rising indexes within the series to rebase at, not 6, 4."),
    );
    expect(() => xmrChart(steady, { target: Number.NaN })).toThrow(RangeError);
    expect(() => xmrChart(steady, { gapBefore: [0] })).toThrow(
      "xmrChart needs rising indexes within the series for points after a gap, not 0.",
    );
  });

  it("turns over with its series", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 40 }), (values) => {
        const up = xmrChart(values, { improvement: "increase" }).points;
        const down = xmrChart(
          values.map((value) => -value),
          { improvement: "decrease" },
        ).points;
        up.forEach((point, index) => {
          expect(point.lower).toBeLessThanOrEqual(point.mean);
          expect(point.upper).toBeGreaterThanOrEqual(point.mean);
          expect(down[index]?.rule).toBe(point.rule);
          expect(down[index]?.variation).toBe(point.variation);
        });
      }),
    );
  });
});
