import { describe, expect, it } from "vitest";
import { betaCdf } from "../../../packages/core/src/stats/betaCdf.ts";
import { expectClose } from "./expectClose.ts";

describe("betaCdf", () => {
  // R, pbeta
  it.each([
    [0.01, 0.5, 0.5, 0.06376856085851984],
    [0.3, 2, 5, 0.579825],
    [0.9, 2, 5, 0.999945],
    [0.5, 30, 40, 0.8857998873233511],
    [0.999, 100, 2, 0.99527136182507991],
    [0, 2, 5, 0],
    [1, 2, 5, 1],
  ] as const)("is that of R at %s %s %s", (x, a, b, expected) => {
    expectClose(betaCdf(x, a, b), expected, 1e-13);
  });

  it.each([
    [Number.NaN, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, 0],
  ])("refuses %s, %s and %s", (x, a, b) => {
    expect(() => betaCdf(x, a, b)).toThrow(RangeError);
  });
});
