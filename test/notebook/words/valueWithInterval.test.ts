import type { Figure } from "@lac-analytics/core";
import { valueWithInterval } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "immunised",
  periodStart: "2018-04-01",
  periodEnd: "2019-03-31",
  authority: "",
  breakdown: "total",
  category: "total",
  unit: "percent",
  note: "",
} as const;

// 205 of 220 is 93.18%; its Wilson interval is 89.1 to 95.8
const share: Figure = {
  ...heading,
  symbol: "",
  value: 93.18,
  numerator: 205,
  denominator: 1220,
  lower: 89.1,
  upper: 95.8,
  confidence: 0.95,
};

describe("valueWithInterval", () => {
  it("has the interval in brackets", () => {
    expect(valueWithInterval(share, 1)).toBe("93.2% (95% interval 89.1 to 95.8)");
  });

  it("has none where the figure has none", () => {
    expect(valueWithInterval({ ...heading, symbol: "", value: 93.18 })).toBe("93%");
    expect(valueWithInterval({ ...heading, symbol: "x" })).toBe("not available");
  });
});
