import type { Figure } from "@lac-analytics/core";
import { shareCell } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "foster-share",
  periodStart: "2018-04-01",
  periodEnd: "2019-03-31",
  authority: "",
  breakdown: "total",
  category: "total",
  unit: "percent",
  note: "",
} as const;

const share: Figure = {
  ...heading,
  symbol: "",
  value: 16.8,
  numerator: 205,
  denominator: 1220,
  lower: 14.8,
  upper: 19.0,
  confidence: 0.95,
};

describe("shareCell", () => {
  it("is the share with both counts behind it", () => {
    expect([shareCell(share), shareCell(share, 1)]).toEqual(["17% (205 of 1,220)", "16.8% (205 of 1,220)"]);
  });

  it("is the share alone where a count is not known", () => {
    const { numerator: _, ...without } = share;
    expect(shareCell(without)).toBe("17%");
  });

  it("is the symbol where there is no value", () => {
    expect([shareCell({ ...heading, symbol: "c" }), shareCell({ ...heading, symbol: "x" })]).toEqual(["[c]", "[x]"]);
  });
});
