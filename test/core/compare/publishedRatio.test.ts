import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedRatio } from "../../../packages/core/src/compare/publishedRatio.ts";

describe("publishedRatio", () => {
  it.each([
    [337, 70_074, 10_000, 0, 48, "Central Bedfordshire's rate of 31 March 2025, 48.09"],
    [137, 185, 100, 0, 74, "its care leavers of 19 to 21 in education, employment or training, 74.05"],
    [313, 60_337, 10_000, 0, 52, "its rate of 31 March 2018 on today's mid-2017 estimate, 51.87, where 51 was printed"],
    [321_661, 21_105.4, 1, 1, 15.2, "England's cases per social worker of 2025, 15.24"],
  ])("%d of %d per %d to %d decimals is %d: %s", (numerator, denominator, per, decimals, printed) => {
    expect(publishedRatio(numerator, denominator, per, decimals)).toBe(printed);
  });

  it("rounds a half up, where half to even would not", () => {
    expect(publishedRatio(1, 200, 100)).toBe(1);
    expect(publishedRatio(5, 200, 100)).toBe(3);
    expect(publishedRatio(29, 200, 100)).toBe(15);
    expect(publishedRatio(1, 8, 100, 0)).toBe(13);
    expect(publishedRatio(1, 80, 100, 1)).toBe(1.3);
  });

  it("is nought of none and all of all", () => {
    expect(publishedRatio(0, 7, 100)).toBe(0);
    expect(publishedRatio(7, 7, 100)).toBe(100);
  });

  it.each([
    [-1, 7],
    [1, 0],
    [1, -7],
    [Number.NaN, 7],
    [1, Number.POSITIVE_INFINITY],
  ])("refuses %d of %d", (numerator, denominator) => {
    expect(() => publishedRatio(numerator, denominator, 100)).toThrow(RangeError);
  });

  it("is never more than half a unit from the ratio, and up at the half exactly", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 12_000_000 }), (numerator, denominator) => {
        const doubled = 2n * BigInt(publishedRatio(numerator, denominator, 10_000)) * BigInt(denominator);
        const distance = doubled - 2n * BigInt(numerator) * 10_000n;
        expect(distance <= BigInt(denominator)).toBe(true);
        expect(distance > -BigInt(denominator)).toBe(true);
      }),
    );
  });
});
