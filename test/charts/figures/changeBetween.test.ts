import { type Figure, ownId } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { changeBetween } from "../../../packages/charts/src/figures/changeBetween.ts";
import { share, shown, withheld } from "../panelFigures.ts";

describe("changeBetween", () => {
  it("is Newcombe's interval for two shares with Wilson's limits", () => {
    // Newcombe (1998), example (a): 56 of 70 less 48 of 80, method 10: 0.0524 to 0.3339
    const change = changeBetween(share("U", 56, 70), share("U", 48, 80));
    expect(change?.value).toBeCloseTo(20, 10);
    expect(change?.lower).toBeCloseTo(5.24, 2);
    expect(change?.upper).toBeCloseTo(33.39, 2);
    expect(change?.clear).toBe(true);
  });

  it("is not clear where the interval holds nought", () => {
    // example (b): 9 of 10 less 3 of 10: 0.1705 to 0.8090, and the other way about as clear
    expect(changeBetween(share("U", 9, 10), share("U", 3, 10))?.lower).toBeCloseTo(17.05, 2);
    expect(changeBetween(share("U", 3, 10), share("U", 9, 10))?.clear).toBe(true);
    // example (d): 5 of 56 less 0 of 29: -0.0381 to 0.1926
    const unclear = changeBetween(share("U", 5, 56), share("U", 0, 29));
    expect([unclear?.lower, unclear?.upper].map((limit) => limit?.toFixed(2))).toEqual(["-3.81", "19.26"]);
    expect(unclear?.clear).toBe(false);
  });

  it("is nothing where a figure is of a part only, or the way of counting changed between the two", () => {
    const now = share("other-other", 5, 9, { measure: "sgo-type-share", breakdown: "sgo" });
    const at = (day: string): Figure => ({ ...now, periodStart: day, periodEnd: day });
    expect(changeBetween(at("2020-03-31"), at("2019-03-31"))).toBeDefined();
    expect(changeBetween(at("2019-03-31"), at("2018-03-31"))).toBeUndefined();
    const part = shown(465, { lower: 390, upper: 540, partial: true });
    expect(changeBetween(part, shown(300, { lower: 280, upper: 320 }))).toBeUndefined();
  });

  it("calls nothing clear by intervals that are too narrow", () => {
    const moves = (value: number) =>
      shown(value, { measure: "moves-per-child-year", lower: value - 0.1, upper: value + 0.1 });
    expect(changeBetween(moves(1.2), moves(0.6))).toMatchObject({ clear: false });
    expect(changeBetween({ ...moves(1.2), measure: ownId("m") }, { ...moves(0.6), measure: ownId("m") })?.clear).toBe(
      true,
    );
  });

  it("is nothing where a figure has no interval, another level, or no value", () => {
    const rate = shown(5, { lower: 4, upper: 6 });
    expect(changeBetween(rate, shown(5))).toBeUndefined();
    expect(changeBetween(rate, { ...rate, confidence: 0.998 })).toBeUndefined();
    expect(changeBetween(withheld(), rate)).toBeUndefined();
    expect(changeBetween(rate, withheld())).toBeUndefined();
  });
});
