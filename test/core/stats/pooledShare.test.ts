import { describe, expect, it } from "vitest";
import { pooledShare } from "../../../packages/core/src/stats/pooledShare.ts";

describe("pooledShare", () => {
  it("is all numerators over all denominators, not the mean of shares: 1 of 2 and 1 of 8 are 2 of 10", () => {
    const shares = [
      { numerator: 1, denominator: 2 },
      { numerator: 1, denominator: 8 },
    ];
    expect(pooledShare("test", shares)).toBe(0.2);
  });

  it.each([
    ["one alone", [{ numerator: 1, denominator: 2 }]],
    ["none that counts", [0, 0].map((numerator) => ({ numerator, denominator: 2 }))],
    ["all that count", [2, 2].map((numerator) => ({ numerator, denominator: 2 }))],
    ["a numerator above its denominator", [3, 1].map((numerator) => ({ numerator, denominator: 2 }))],
  ])("refuses %s", (_, shares) => {
    expect(() => pooledShare("test", shares)).toThrow(RangeError);
  });
});
