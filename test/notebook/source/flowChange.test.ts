import type { Figure } from "@lac-analytics/core";
import { flowChange } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "adopted-number",
  periodStart: "2018-04-01",
  periodEnd: "2018-09-30",
  authority: "",
  breakdown: "total",
  category: "total",
  unit: "children",
  note: "",
} as const;
const count = (value: number): Figure => ({ ...heading, symbol: "", value, numerator: value });

describe("flowChange", () => {
  it("takes each count as Poisson: 19 after 11 may be chance, 30 after 8 is not", () => {
    expect(flowChange(count(19), count(11))).toMatchObject({ value: 8, confidence: 0.95, clear: false });
    expect(flowChange(count(30), count(8))).toMatchObject({ value: 22, clear: true });
    expect(flowChange(count(8), count(30))).toMatchObject({ value: -22, clear: true });
  });

  it("is clear where the interval only just leaves nought out", () => {
    // limits of 19: 11.44 to 29.67 (Byar), of 8: 3.45 to 15.76 (exact): 11 less the root of 7.56² and 7.76² is 0.16
    expect(flowChange(count(19), count(8))).toMatchObject({ lower: expect.closeTo(0.16, 2), clear: true });
    expect(flowChange(count(8), count(19))).toMatchObject({ upper: expect.closeTo(-0.16, 2), clear: true });
    expect(flowChange(count(18), count(8))).toMatchObject({ clear: false });
  });

  it("says nothing where either count is withheld", () => {
    expect(flowChange(count(19), { ...heading, symbol: "c" })).toBeUndefined();
    expect(flowChange({ ...heading, symbol: "x" }, count(19))).toBeUndefined();
  });
});
