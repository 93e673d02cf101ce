import type { Figure } from "@lac-analytics/core";
import { shareCell } from "@lac-analytics/notebook";
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

describe("shareCell", () => {
  it("is the share with both counts behind it", () => {
    expect([shareCell(share), shareCell(share, 1)]).toEqual(["93% (205 of 1,220)", "93.2% (205 of 1,220)"]);
  });

  it("is the share alone where a count is not known", () => {
    const { numerator: _, ...without } = share;
    expect(shareCell(without)).toBe("93%");
  });

  it("is the symbol where there is no value", () => {
    expect([shareCell({ ...heading, symbol: "c" }), shareCell({ ...heading, symbol: "x" })]).toEqual(["[c]", "[x]"]);
  });
});
