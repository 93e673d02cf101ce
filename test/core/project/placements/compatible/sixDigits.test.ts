import { describe, expect, it } from "vitest";
import { sixDigits } from "../../../../../packages/core/src/project/placements/compatible/sixDigits.ts";

describe("sixDigits", () => {
  // as Python's decimal gives them at a precision of six; in binary 1307 × 1.025 is less than 1339.675
  it.each([
    [1307, 1.025, 1339.68],
    [9123, 1.025, 9351.08],
    [4917, 1.035, 5089.1],
    [100, 1.03, 103],
    [141.09285714285716, 1.0273, 144.945],
    [100.0005, 1, 100],
    [100.0015, 1, 100.002],
  ])("multiplies %d by %d to %d, a half going to the even digit", (one, other, expected) => {
    expect(sixDigits.product(one, other)).toBe(expected);
  });

  it("divides", () => {
    expect(sixDigits.quotient(1, 3)).toBe(0.333333);
    expect(sixDigits.quotient(2, 3)).toBe(0.666667);
    expect(sixDigits.quotient(0.6, 0.3)).toBe(2);
    expect(sixDigits.quotient(1, 1.5e-7)).toBe(6_666_670);
  });

  it("adds, and takes away", () => {
    expect(sixDigits.sum(1, 0.0273)).toBe(1.0273);
    expect(sixDigits.sum(1, -0.3333333333333333)).toBe(0.666667);
    expect(sixDigits.sum(1, -1.5)).toBe(-0.5);
    expect(sixDigits.sum(1, -1)).toBe(0);
  });
});
