import { describe, expect, it } from "vitest";
import { chiSquareCdf } from "../../../packages/core/src/stats/chiSquareCdf.ts";
import { expectClose } from "./expectClose.ts";

describe("chiSquareCdf", () => {
  // R, pchisq
  it.each([
    [0.1, 1, 0.2481703659541507],
    [3, 2, 0.7768698398515702],
    [7.5, 10, 0.32245236389545634],
    [40, 20, 0.9950045876916924],
  ] as const)("is that of R at %s %s", (x, df, expected) => {
    expectClose(chiSquareCdf(x, df), expected, 1e-13);
  });

  it.each([
    [Number.NaN, 1],
    [1, 0],
  ])("refuses %s and %s", (x, df) => {
    expect(() => chiSquareCdf(x, df)).toThrow(RangeError);
  });
});
