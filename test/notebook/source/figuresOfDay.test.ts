import { dayFromIso, type Figure, type MeasureId } from "@lac-analytics/core";
import { figuresOfDay } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = { authority: "", breakdown: "total", category: "total", unit: "children", note: "" } as const;
const count = (measure: MeasureId, periodStart: string, periodEnd: string): Figure => ({
  ...heading,
  measure,
  periodStart,
  periodEnd,
  symbol: "",
  value: 7,
  numerator: 7,
});
const ofDay = (day: string, figure: Figure) => figuresOfDay(dayFromIso(day), [figure])[0];

describe("figuresOfDay", () => {
  it("leaves figures of the day as they are", () => {
    const flow = count("ceased-number", "2017-04-01", "2017-09-30");
    const stock = count("cla-number", "2017-03-31", "2017-03-31");
    expect(ofDay("2017-09-30", flow)).toBe(flow);
    expect(ofDay("2017-03-31", stock)).toBe(stock);
  });

  it("does not give an earlier row of the council's own series for the day", () => {
    const row = ofDay("2017-09-30", count("adopter-households", "2017-06-30", "2017-06-30"));
    expect(row).toMatchObject({ symbol: "x", periodEnd: "2017-09-30" });
    expect(row).not.toHaveProperty("value");
    expect(row).not.toHaveProperty("numerator");
  });
});
