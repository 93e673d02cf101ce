import { shareBars } from "@lac-analytics/charts";
import type { CategoryOf, Figure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "placement-change-reason-share",
  periodStart: "2018-04-01",
  periodEnd: "2019-03-31",
  authority: "",
  breakdown: "placement-change-reason",
  unit: "percent",
  note: "",
} as const;
const share = (category: CategoryOf<"placement-change-reason">, numerator: number): Figure => ({
  ...heading,
  category,
  symbol: "",
  value: (100 * numerator) / 203,
  numerator,
  denominator: 203,
});
const categories = [
  { id: "CREQB", label: "Carer asks, child's behaviour" },
  { id: "CARPL", label: "Change to or implementation of care plan" },
  { id: "CUSTOD", label: "Custody arrangement" },
];
const wording = {
  measure: "Reasons for placement change",
  counted: "placement changes",
  place: "the area",
  source: "SSDA903 return",
};

describe("shareBars", () => {
  const chart = shareBars([share("CREQB", 88), share("CARPL", 115), share("CUSTOD", 0)], categories, wording, "Moves");

  it("names the largest group and its share", () => {
    expect(chart.title).toBe(
      "Largest group: change to or implementation of care plan, 115 of 203 placement changes (56.7%)",
    );
  });

  it("lists from the largest down, and leaves groups with none out of the drawing", () => {
    expect(chart.description).toMatch(/In order: change to .*, carer asks/);
    expect(chart.description).toContain("Nobody in: custody arrangement.");
  });

  it("keeps the order of the categories in its table, and says what is counted", () => {
    expect(chart.table.columns[1]).toEqual({ label: "Moves", kind: "number" });
    expect(chart.table.rows.map(([label, count]) => [label, count])).toEqual([
      ["Carer asks, child's behaviour", 88],
      ["Change to or implementation of care plan", 115],
      ["Custody arrangement", 0],
      ["All placement changes", 203],
    ]);
  });
});
