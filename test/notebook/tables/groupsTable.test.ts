import type { Figure } from "@lac-analytics/core";
import { groupsTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "three-placements-year",
  periodStart: "2018-01-22",
  periodEnd: "2019-01-21",
  authority: "",
  breakdown: "age",
  unit: "percent",
  note: "",
} as const;
const ages = [
  { id: "1-4", label: "1 to 4 years" },
  { id: "5-9", label: "5 to 9 years" },
  { id: "unassigned", label: "Code not in any group" },
];
const shown: Figure = { ...heading, category: "1-4", symbol: "", value: 13.16, numerator: 5, denominator: 38 };
const withheld: Figure = { ...heading, category: "5-9", symbol: "c" };

describe("groupsTable", () => {
  it("has a row for each group that has a figure, the numbers behind it, and the symbol of what is withheld", () => {
    const table = groupsTable("By age", "Age", ages, [
      { label: "Moved", figures: [shown, withheld] },
      { label: "Stable", figures: [shown] },
    ]);
    expect(table.columns.map(({ label }) => label)).toEqual(["Age", "Moved", "Stable"]);
    expect(table.rows).toEqual([
      ["1 to 4 years", "13% (5 of 38)", "13% (5 of 38)"],
      ["5 to 9 years", "[c]", "[z]"],
    ]);
  });
});
