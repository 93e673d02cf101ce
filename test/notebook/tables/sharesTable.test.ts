import type { Figure } from "@lac-analytics/core";
import { sharesTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "care-duration-share",
  periodStart: "2019-01-21",
  periodEnd: "2019-01-21",
  authority: "",
  breakdown: "duration-care",
  unit: "percent",
  note: "",
} as const;
const categories = [
  { id: "under-6m", label: "Under 6 months" },
  { id: "6m-1y", label: "6 months to under 1 year" },
];
const share: Figure = {
  ...heading,
  category: "under-6m",
  symbol: "",
  value: 15.87,
  numerator: 50,
  denominator: 315,
  lower: 12.25,
  upper: 20.31,
};
const withheld: Figure = { ...heading, category: "6m-1y", symbol: "c" };

describe("sharesTable", () => {
  it("keeps the order of the figures, and shows the symbol of what is withheld", () => {
    expect(sharesTable("Time in care", [share, withheld], categories)?.rows).toEqual([
      ["Under 6 months", 50, "16%", "12 to 20"],
      ["6 months to under 1 year", "[c]", "[c]", "[c]"],
    ]);
  });

  it("says of how many each share is where they are not of one whole", () => {
    const other: Figure = {
      ...share,
      category: "6m-1y",
      numerator: 2,
      denominator: 3,
      value: 66.7,
      lower: 20.8,
      upper: 93.9,
    };
    const table = sharesTable("Moved in within a year, by age", [share, other], categories);
    expect(table?.columns.map(({ label }) => label)).toEqual([
      "Group",
      "Number",
      "Of how many",
      "Share",
      "95% interval",
    ]);
    expect(table?.rows[1]).toEqual(["6 months to under 1 year", 2, 3, "67%", "21 to 94"]);
  });

  it("is no table where nothing may be shown", () => {
    expect(sharesTable("Time in care", [withheld], categories)).toBeNull();
  });
});
