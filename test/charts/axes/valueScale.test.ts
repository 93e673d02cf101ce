import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueScale } from "../../../packages/charts/src/axes/valueScale.ts";

describe("valueScale", () => {
  it("begins at nought where the lowest value is well below the highest", () => {
    expect(valueScale([20, 96], { counts: true })).toMatchObject({ domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100] });
  });

  it("begins elsewhere where all values are alike, and says so", () => {
    expect(valueScale([298, 322], { counts: true })).toMatchObject({ domain: [295, 325], showsZero: false });
    expect(valueScale([298, 322], { counts: true, zero: true })).toMatchObject({ domain: [0, 400], showsZero: true });
  });

  it("goes below nought", () => {
    expect(valueScale([-30, 14], { counts: true }).domain).toEqual([-30, 20]);
    expect(valueScale([-96, -20], { counts: true }).domain).toEqual([-100, 0]);
  });

  it("has whole grid lines for counts, and decimals where it needs them", () => {
    expect(valueScale([0, 2], { counts: true })).toMatchObject({ ticks: [0, 1, 2], decimals: 0 });
    expect(valueScale([0, 2], { counts: false })).toMatchObject({ ticks: [0, 0.5, 1, 1.5, 2], decimals: 1 });
    expect(valueScale([0, 0.3], { counts: false }).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it("is a scale even of one value, of noughts and of nothing", () => {
    expect(valueScale([315], { counts: true }).domain).toEqual([0, 400]);
    expect(valueScale([-4], { counts: true }).domain).toEqual([-4, 0]);
    expect(valueScale([0, 0], { counts: true }).domain).toEqual([0, 1]);
    expect(valueScale([], { counts: true }).domain).toEqual([0, 1]);
  });

  it("holds every value, between grid lines that are even and not too many", () => {
    const values = fc.array(
      fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1_000),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(values, fc.boolean(), (each, counts) => {
        const { domain, ticks, along } = valueScale(each, { counts });
        for (const value of each) {
          expect(along(value)).toBeGreaterThanOrEqual(-1e-6);
          expect(along(value)).toBeLessThanOrEqual(1 + 1e-6);
        }
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect([ticks[0], ticks.at(-1)]).toEqual([...domain]);
      }),
    );
  });
});
