import { xmrChart } from "@lac-analytics/core";
import type { XmrPoint, XmrRule } from "@lac-analytics/core/stats";
import { describe, expect, it } from "vitest";
import { signalDirection, xmrSignals } from "../../../packages/charts/src/figures/xmrSignals.ts";

/** A point of a chart around 10, with the rule that it breaks. */
const point = (value: number, rule: XmrRule | null): XmrPoint => {
  const variation = rule === null ? "common_cause" : value > 10 ? "neutral_high" : "neutral_low";
  return { value, mean: 10, lower: 4, upper: 16, rule, variation };
};

const runsOf = (...points: readonly XmrPoint[]) =>
  xmrSignals(points).map(({ first, last, words }) => `${first} to ${last}: ${words}`);

describe("xmrSignals", () => {
  it("finds none in a series that chance makes", () => {
    expect(xmrSignals(xmrChart([52, 48, 55, 50, 47]).points)).toEqual([]);
  });

  it("joins neighbours that break one rule in one direction", () => {
    const high = point(17, "outside limits");
    const low = point(3, "outside limits");
    expect(runsOf(high, high, low, point(10, null), low)).toEqual([
      "0 to 1: Above the upper limit",
      "2 to 2: Below the lower limit",
      "4 to 4: Below the lower limit",
    ]);
  });

  it("ends a shift at a point that breaks no rule, and where a time is missing", () => {
    const shift = point(12, "shift of 7");
    expect(runsOf(shift, shift, point(11, null), shift)).toEqual([
      "0 to 1: 7 or more in a row above average",
      "3 to 3: 7 or more in a row above average",
    ]);
    expect(runsOf(shift, { ...shift, afterGap: true }, shift)).toEqual([
      "0 to 0: 7 or more in a row above average",
      "1 to 2: 7 or more in a row above average",
    ]);
  });

  it("does not end a shift at a point that breaks another rule on the same side", () => {
    const shift = point(12, "shift of 7");
    expect(runsOf(shift, shift, point(17, "outside limits"), shift, shift, point(17, "outside limits"))).toEqual([
      "0 to 4: 7 or more in a row above average",
      "2 to 2: Above the upper limit",
      "5 to 5: Above the upper limit",
    ]);
  });

  it("points a trend the way it goes, not to the side of the average that it is on", () => {
    const rising = [3, 4, 5, 6, 7, 8, 9].map((value) => point(value, "trend of 7"));
    expect(rising.map((_, index) => signalDirection(rising, index))).toEqual(Array(7).fill("up"));
    expect(runsOf(...rising)).toEqual(["0 to 6: 7 or more in a row, each higher"]);
    expect(runsOf(...rising.toReversed())).toEqual(["0 to 6: 7 or more in a row, each lower"]);
  });

  it("says what is good and what is bad news", () => {
    const told = { ...point(17, "outside limits"), variation: "concern" } as const;
    expect(runsOf(told)).toEqual(["0 to 0: Concern: above the upper limit"]);
    expect(runsOf({ ...told, variation: "improvement" })).toEqual(["0 to 0: Improvement: above the upper limit"]);
    expect(runsOf({ ...told, rule: "2 of 3" })).toEqual(["0 to 0: Concern: 2 of 3 close to the upper limit"]);
  });
});
