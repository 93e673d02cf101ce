import type { Figure } from "@lac-analytics/core";
import { countsByDate } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "adopter-households",
  authority: "",
  breakdown: "adopter-stage",
  category: "approved",
} as const;
const of = (date: string) =>
  ({ ...heading, periodStart: date, periodEnd: date, unit: "households", note: "" }) as const;
const count = (date: string, value: number): Figure => ({ ...of(date), symbol: "", value, numerator: value });
const missing = (date: string): Figure => ({ ...of(date), symbol: "x" });

describe("countsByDate", () => {
  it("has a column for each date from the first that is known, and the symbol of what is not there", () => {
    const approved = [missing("2017-09-30"), missing("2018-03-31"), count("2018-09-30", 4)];
    const assessed = [missing("2017-09-30"), count("2018-03-31", 6), count("2018-09-30", 5)];
    const rows = [
      { label: "Approved", figures: approved },
      { label: "Assessed", figures: assessed },
    ];
    expect(countsByDate("Households", rows)).toEqual({
      caption: "Households",
      measure: "adopter-households",
      columns: [
        { label: "Counted", kind: "text" },
        { label: "31 March 2018", kind: "number" },
        { label: "30 September 2018", kind: "number" },
      ],
      rows: [
        ["Approved", "[x]", 4],
        ["Assessed", 6, 5],
      ],
    });
  });

  it("is no table where nothing was counted", () => {
    expect(countsByDate("Households", [{ label: "Approved", figures: [missing("2018-09-30")] }])).toBeNull();
    expect(countsByDate("Households", [])).toBeNull();
  });
});
