import type { Figure } from "@lac-analytics/core";
import { figureInWords, intervalInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "foster-share",
  periodStart: "2019-01-21",
  periodEnd: "2019-01-21",
  authority: "",
  breakdown: "total",
  category: "total",
  note: "",
} as const;

const share: Figure = {
  ...heading,
  unit: "percent",
  symbol: "",
  value: (233 / 315) * 100,
  lower: 68.854,
  upper: 78.505,
  confidence: 0.95,
};

describe("figureInWords", () => {
  it("rounds a percentage half up and gives it its sign", () => {
    expect([figureInWords(share), figureInWords(share, 2)]).toEqual(["74%", "73.97%"]);
    expect(figureInWords({ ...heading, unit: "percent", symbol: "", value: 12.5 })).toBe("13%");
  });

  it("gives counts their commas", () => {
    expect(figureInWords({ ...heading, unit: "children", symbol: "", value: 83_630 })).toBe("83,630");
  });

  it.each([
    ["c", "a withheld share"],
    ["k", "under half a percent"],
    ["x", "not available"],
    ["z", "not applicable"],
  ] as const)("puts words in place of the symbol %s", (symbol, words) => {
    expect(figureInWords({ ...heading, unit: "percent", symbol })).toBe(words);
  });

  it("calls what is withheld and no share a number", () => {
    expect(figureInWords({ ...heading, unit: "days", symbol: "c" })).toBe("a withheld number");
  });
});

describe("intervalInWords", () => {
  it("gives the level and both ends", () => {
    expect(intervalInWords(share, 1)).toBe("95% interval 68.9 to 78.5");
  });

  it("is blank where a figure has none, or is withheld", () => {
    expect(intervalInWords({ ...heading, unit: "children", symbol: "", value: 3 })).toBe("");
    expect(intervalInWords({ ...heading, unit: "percent", symbol: "c" })).toBe("");
  });
});
