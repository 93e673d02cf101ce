import { verdictInWords } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

/** A share of 100 children in each of some years, to 31 March. */
function shares(...counts: readonly number[]): readonly Figure[] {
  return counts.map((numerator, at) => ({
    measure: "immunisations",
    periodStart: `${2010 + at}-04-01`,
    periodEnd: `${2011 + at}-03-31`,
    authority: "",
    breakdown: "total",
    category: "total",
    unit: "percent",
    note: "",
    symbol: "",
    value: numerator,
    numerator,
    denominator: 100,
  }));
}

describe("verdictInWords", () => {
  it("says of two figures their difference: 20 and 40 of 100 are apart by Fisher's exact test (p 0.003), 20 and 25 are not (0.5)", () => {
    expect(verdictInWords(shares(20, 40))).toBe("up from 20% a year earlier");
    expect(verdictInWords(shares(40, 20))).toBe("down from 40% a year earlier");
    expect(verdictInWords(shares(20, 25))).toBe("no clear change from 20% a year earlier");
  });

  it("says of several the trend over all of them, and never that from the first to the last", () => {
    expect(verdictInWords(shares(20, 30, 40, 50))).toBe("up since 31 March 2011, when it was 20%");
    expect(verdictInWords(shares(20, 30, 50, 45))).toBe(
      "up since 31 March 2011, when it was 20%, but not since 31 March 2013 (50%)",
    );
    // up, down and up again: nothing over all four
    expect(verdictInWords(shares(30, 45, 28, 40))).toMatch(/^no clear trend since 31 March 2011/);
  });

  it("says of twelve or more what the control rules do: eight on one side of the average", () => {
    const stepped = verdictInWords(shares(50, 52, 49, 51, 50, 48, 60, 61, 60, 62, 61, 60, 61, 60));
    expect(stepped).toMatch(/^above the usual \d\d\.\d% since 31 March 2017$/);
  });

  it("holds a figure beside the one before where nothing can be tested", () => {
    const bare = shares(20, 40).map(({ numerator, denominator, ...figure }) => figure as Figure);
    expect(verdictInWords(bare)).toBe("against 20% a year earlier");
    expect(verdictInWords(shares(20))).toBe("");
  });
});
