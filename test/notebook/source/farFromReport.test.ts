import { dayFromIso } from "@lac-analytics/core";
import { farFromReport } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const report = { asAt: dayFromIso("2025-03-31") };
const beginning = (day: string) => farFromReport(report, { title: "Nine posts", from: dayFromIso(day) });

describe("farFromReport", () => {
  it("is blank of a scenario that begins within a year of the report, either way", () => {
    expect(["2024-03-31", "2025-04-01", "2026-03-31"].map(beginning)).toEqual(["", "", ""]);
  });

  it("names one that begins a day further off, and says what to give", () => {
    expect(beginning("2026-04-01")).toBe(
      'The scenario "Nine posts" begins on 1 April 2026, more than 12 months from the date of this report; give it a first month near to that.',
    );
    expect(beginning("2024-03-30")).toContain("begins on 30 March 2024");
  });
});
