import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestSteps, roundHalfAway } from "../../../packages/core/src/stats/roundHalfAway.ts";

describe("roundHalfAway", () => {
  it.each([
    [72.5, 1, 73],
    [73.5, 1, 74],
    [72.49999, 1, 72],
    [0.5, 1, 1],
    [0.49, 1, 0],
    [-0.5, 1, -1],
    [-2.5, 1, -3],
    [-2.4, 1, -2],
    [-2.6, 1, -3],
    [1.005, 0.01, 1.01],
    [-1.005, 0.01, -1.01],
    [2.675, 0.01, 2.68],
    [0.285, 0.01, 0.29],
    [21.05, 0.1, 21.1],
    [487.5, 5, 490],
    [-487.5, 5, -490],
    [487.4, 5, 485],
    [7.5, 2.5, 7.5],
    [8_125, 10, 8_130],
    [0, 10, 0],
    [1e21, 1, 1e21],
    [1e-9, 0.01, 0],
  ])("rounds %d to the nearest %d: %d", (value, step, rounded) => {
    expect(roundHalfAway(value, step)).toBe(rounded);
  });

  it("rounds to whole numbers where no step is given", () => {
    expect([0.5, 1.5, 2.5, -1.5].map((value) => roundHalfAway(value))).toEqual([1, 2, 3, -2]);
  });

  it("leaves what lies below a half by its digits below it, and takes arithmetic's noise for none", () => {
    expect([1.0049999999999, 2.4999999999995].map((value) => roundHalfAway(value, 0.01))).toEqual([1, 2.5]);
    expect(roundHalfAway(2.4999999999995)).toBe(2);
    expect(roundHalfAway(2.49999999999999)).toBe(2);
    // on paper 3.45; in doubles 3.4499999999999997
    expect(roundHalfAway(1.15 + 2.3, 0.1)).toBe(3.5);
  });

  it("prints the shares that the DfE prints of small groups: 1 in 8 as 13%, 5 in 8 as 63%, 10 incidents of 8 as 1.3", () => {
    expect([1, 3, 5, 7].map((count) => roundHalfAway((count * 100) / 8))).toEqual([13, 38, 63, 88]);
    expect(roundHalfAway(10 / 8, 0.1)).toBe(1.3);
  });

  it("gives no minus nought", () => {
    expect(Object.is(roundHalfAway(-0.4), 0)).toBe(true);
    expect(Object.is(roundHalfAway(-0), 0)).toBe(true);
  });

  it("is the same for a number and its negative, but for the sign", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 0, max: 1e9 }), fc.constantFrom(0.01, 0.1, 1, 5, 10), (value, step) => {
        expect(roundHalfAway(-value, step) + roundHalfAway(value, step)).toBe(0);
      }),
    );
  });

  it("rounds every number of three decimals as whole-number arithmetic does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (thousandths) => {
        expect(roundHalfAway(thousandths / 1000, 0.01)).toBe(Math.floor((thousandths + 5) / 10) / 100);
      }),
    );
  });

  it("refuses what is no number and a step that is none", () => {
    expect(() => roundHalfAway(Number.NaN)).toThrow(RangeError);
    expect(() => roundHalfAway(1, 0)).toThrow("roundHalfAway requires a step above 0, got 0");
    expect(() => roundHalfAway(1, Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe("nearestSteps", () => {
  it("counts hundredths exactly where a double could not hold them", () => {
    expect(nearestSteps(1e20, 0.01)).toBe(10_000_000_000_000_000_000_000n);
  });
});
