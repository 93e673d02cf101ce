import { describe, expect, it } from "vitest";
import { pinballLoss } from "../../../packages/core/src/stats/pinballLoss.ts";
import { expectClose } from "./expectClose.ts";

describe("pinballLoss", () => {
  // by hand: quantile times what came above the forecast, one less quantile times what came below it
  it.each([
    [12, 10, 0.9, 1.8],
    [7, 10, 0.9, 0.3],
    [10, 10, 0.9, 0],
    [7, 10, 0.5, 1.5],
    [-2, 2, 0.25, 3],
  ])("of %s forecast as %s at %s is %s", (actual, forecast, quantile, expected) => {
    expectClose(pinballLoss(actual, forecast, quantile), expected, 1e-12);
  });

  it.each([
    [Number.NaN, 1, 0.5],
    [1, Number.POSITIVE_INFINITY, 0.5],
    [1, 1, 0],
    [1, 1, 1],
  ])("refuses %s, %s and %s", (actual, forecast, quantile) => {
    expect(() => pinballLoss(actual, forecast, quantile)).toThrow(RangeError);
  });
});
