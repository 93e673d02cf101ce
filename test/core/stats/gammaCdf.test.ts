import { describe, expect, it } from "vitest";
import { gammaCdf } from "../../../packages/core/src/stats/gammaCdf.ts";
import { expectClose } from "./expectClose.ts";

describe("gammaCdf", () => {
  // R, pgamma
  it.each([
    [0.5, 0.3, 1, 0.8138118046743927],
    [2, 3, 1, 0.3233235838169366],
    [9, 3, 1, 0.9937678048936227],
    [5, 2, 4, 0.3553642070645723],
    [100, 80, 1, 0.9825486774837245],
    [0, 2, 1, 0],
  ] as const)("is that of R at %s %s %s", (x, shape, scale, expected) => {
    expectClose(gammaCdf(x, shape, scale), expected, 1e-13);
  });

  it("has a scale of one where none is given", () => {
    expect(gammaCdf(2, 3)).toBe(gammaCdf(2, 3, 1));
  });

  it.each([
    [Number.NaN, 1, 1],
    [1, 0, 1],
    [1, 1, 0],
  ])("refuses %s, %s and %s", (x, shape, scale) => {
    expect(() => gammaCdf(x, shape, scale)).toThrow(RangeError);
  });
});
