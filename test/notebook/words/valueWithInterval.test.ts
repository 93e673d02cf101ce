import type { Figure } from "@lac-analytics/core";
import { valueWithInterval } from "@lac-analytics/notebook";
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

describe("valueWithInterval", () => {
  it("has the interval in brackets", () => {
    expect(valueWithInterval(share, 1)).toBe("16.8% (95% interval 14.8 to 19.0)");
  });

  it("has none where the figure has none", () => {
    expect(valueWithInterval({ ...heading, symbol: "", value: 16.8 })).toBe("17%");
    expect(valueWithInterval({ ...heading, symbol: "x" })).toBe("not available");
  });
});
