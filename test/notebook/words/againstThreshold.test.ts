import type { Figure } from "@lac-analytics/core";
import { againstThreshold } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "adoption-a1",
  periodStart: "2015-10-01",
  periodEnd: "2018-09-30",
  authority: "",
  breakdown: "total",
  category: "total",
  unit: "days",
  note: "",
} as const;

const mean = (value: number, lower?: number, upper?: number): Figure => ({
  ...heading,
  symbol: "",
  value,
  ...(lower !== undefined && { lower }),
  ...(upper !== undefined && { upper }),
});

describe("againstThreshold", () => {
  it.each([
    [mean(390, 348, 432), "below the threshold of 426 days, though its interval reaches above it"],
    [mean(380, 340, 420), "clearly below the threshold of 426 days"],
    [mean(450, 410, 490), "above the threshold of 426 days, though its interval reaches below it"],
    [mean(503, 430, 576), "clearly above the threshold of 426 days"],
    [mean(426, 400, 452), "at the threshold of 426 days"],
    [mean(390), "below the threshold of 426 days"],
  ])("says which side, and whether the interval leaves the threshold out", (figure, words) => {
    expect(againstThreshold(figure, 426, "threshold")).toBe(words);
  });

  it("gives a percentage its sign", () => {
    expect(againstThreshold({ ...mean(79), unit: "percent" }, 80, "target")).toBe("below the target of 80%");
  });

  it("says nothing of a withheld figure", () => {
    expect(againstThreshold({ ...heading, symbol: "c" }, 426, "threshold")).toBe("");
  });
});
