import { formatNumber } from "@lac-analytics/charts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("formatNumber", () => {
  it("separates thousands with commas", () => {
    expect([0, 999, 1000, 61_300, 1_234_567].map((value) => formatNumber(value, 0))).toEqual([
      "0",
      "999",
      "1,000",
      "61,300",
      "1,234,567",
    ]);
    expect(formatNumber(1_234.5, 2)).toBe("1,234.50");
  });

  it("rounds a half up, away from nought", () => {
    expect([0.5, 1.5, 2.5, 3.5].map((value) => formatNumber(value, 0))).toEqual(["1", "2", "3", "4"]);
    expect([-0.5, -1.5, -2.5].map((value) => formatNumber(value, 0))).toEqual(["-1", "-2", "-3"]);
    expect(formatNumber(12.25, 1)).toBe("12.3");
  });

  it("takes a decimal half as its author wrote it, though a double holds a little less", () => {
    // a double holds 1.005 as 1.00499999999999989…, 0.285 as 0.284999…, 10.235 as 10.234999…
    expect([1.005, 0.285, 10.235, 1.255, 8.345].map((value) => formatNumber(value, 2))).toEqual([
      "1.01",
      "0.29",
      "10.24",
      "1.26",
      "8.35",
    ]);
  });

  it("takes a half that arithmetic has left a little low", () => {
    // on paper 435.5 and 3.45; in doubles 435.49999999999994 and 3.4499999999999997
    expect(formatNumber(4.35 * 100 + 0.5, 0)).toBe("436");
    expect(formatNumber(1.15 + 2.3, 1)).toBe("3.5");
  });

  it("leaves what lies below a half below it", () => {
    expect(formatNumber(1.0049999, 2)).toBe("1.00");
    expect(formatNumber(0.49999999, 0)).toBe("0");
  });

  it("has no negative nought", () => {
    expect([-0, -0.04].map((value) => formatNumber(value, 1))).toEqual(["0.0", "0.0"]);
  });

  it("gives the panel pack's percentages", () => {
    expect([(100 * 101) / 233, (100 * 130) / 233].map((value) => formatNumber(value, 2))).toEqual(["43.35", "55.79"]);
  });

  it("writes very large and very small numbers in full", () => {
    expect(formatNumber(1e21, 0)).toBe("1,000,000,000,000,000,000,000");
    expect(formatNumber(1e-9, 2)).toBe("0.00");
  });

  it("rounds every number of three decimals as whole-number arithmetic does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
        const hundredths = Math.floor((thousandths + 5) / 10);
        expect(Number(formatNumber(thousandths / 1000, 2).replaceAll(",", ""))).toBe(hundredths / 100);
      }),
    );
  });

  it("refuses what is no number and decimals that are none", () => {
    expect(() => formatNumber(Number.NaN, 0)).toThrow("formatNumber requires a finite number, got NaN");
    expect(() => formatNumber(Number.POSITIVE_INFINITY, 0)).toThrow(RangeError);
    expect(() => formatNumber(1, -1)).toThrow("formatNumber requires 0 to 20 whole decimals, got -1");
    expect(() => formatNumber(1, 1.5)).toThrow(RangeError);
  });
});
