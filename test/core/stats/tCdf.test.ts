import { describe, expect, it } from "vitest";
import { tCdf } from "../../../packages/core/src/stats/tCdf.ts";
import { expectClose } from "./expectClose.ts";

describe("tCdf", () => {
  // R, pt
  it.each([
    [-2, 3, 0.06966298427942157],
    [0.5, 1.5, 0.65971644466503],
    [2.2, 30, 0.9821757800015821],
    [-40, 5, 9.205981085886476e-8],
    [0, 7, 0.5],
    [Number.POSITIVE_INFINITY, 4, 1],
  ] as const)("is that of R at %s %s", (t, df, expected) => {
    expectClose(tCdf(t, df), expected, 1e-13);
  });

  it.each([
    [Number.NaN, 1],
    [1, 0],
  ])("refuses %s and %s", (t, df) => {
    expect(() => tCdf(t, df)).toThrow(RangeError);
  });
});
