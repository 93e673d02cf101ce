import { advisersNeeded, type CaseloadProjection } from "@lac-analytics/core/project";
import { waitingTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearOf220 } from "./projections.ts";

const tableOf = (projection: CaseloadProjection) => waitingTable(projection, advisersNeeded(projection));

describe("waitingTable", () => {
  it("says what waiting saves, and what it leaves: three advisers at 28,500, and 66 young people, who are three", () => {
    expect(tableOf(yearOf220())).toEqual({
      caption: "Waiting to go from 7 to 10 advisers, the number that holds the target",
      columns: [
        { label: "Decided", kind: "text" },
        { label: "Saved", kind: "number", decimals: 0 },
        { label: "Highest caseload", kind: "number", decimals: 1 },
        { label: "Months above the target", kind: "number", decimals: 0 },
        { label: "Cost of the advisers still missing", kind: "number", decimals: 0 },
      ],
      rows: [
        ["At once", "£0", 22, 0, "£0"],
        ["3 months later", "£21,375", 220 / 7, 3, "£21,375"],
        ["6 months later", "£42,750", 220 / 7, 6, "£42,750"],
      ],
    });
  });

  it("waits for no longer than is projected", () => {
    expect(tableOf(yearOf220({ months: 13 }))?.rows.map(([decided]) => decided)).toEqual([
      "At once",
      "3 months later",
      "6 months later",
      "12 months later",
    ]);
    expect(tableOf(yearOf220({ months: 3 }))?.rows.map(([decided]) => decided)).toEqual(["At once"]);
  });

  it("is none where there are enough, or no posts, or no cost", () => {
    expect(tableOf(yearOf220({ advisers: 9 }))?.rows).toHaveLength(3);
    for (const keys of [{ advisers: 10 }, { advisers: 11 }, { advisers: null }, { cost_per_adviser: null }]) {
      expect(tableOf(yearOf220(keys))).toBeUndefined();
    }
  });
});
