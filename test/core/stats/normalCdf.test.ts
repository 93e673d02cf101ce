import { describe, expect, it } from "vitest";
import { normalCdf } from "../../../packages/core/src/stats/normalCdf.ts";
import { expectClose } from "./expectClose.ts";

describe("normalCdf", () => {
  // R, pnorm
  it.each([
    [-8, 6.220960574271785e-16],
    [-1.96, 0.024997895148220428],
    [-0.5, 0.30853753872598694],
    [0, 0.5],
    [0.3, 0.6179114221889527],
    [1, 0.8413447460685429],
    [2.5758293035489, 0.995],
  ] as const)("is that of R at %s", (z, expected) => {
    expectClose(normalCdf(z), expected, 1e-13);
  });

  it("refuses what is no number", () => {
    expect(() => normalCdf(Number.NaN)).toThrow(RangeError);
  });
});
