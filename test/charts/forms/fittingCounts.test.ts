import { fittingCounts } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { labelBoxes } from "../labelBoxes.ts";

const wording = {
  measure: "Average caseload",
  counted: "",
  place: "Central Bedfordshire",
  when: "31 March 2021",
  source: "panel of 11 February 2019",
};

// 270 / 7 is 38.57 and 276 / 7 is 39.43; 276 / 8 is 34.5 and 283 / 8 is 35.375
const seven = { label: "7 advisers: 39", from: 270, to: 276 };
const eight = { label: "8 advisers: 35", from: 276, to: 283 };

describe("fittingCounts", () => {
  it("says which one number would give all figures", () => {
    const { title, subtitle, table } = fittingCounts(
      { count: 258, unit: "young people", figures: [seven, eight] },
      wording,
    );
    expect(title).toBe("2 of 2 figures do not follow from 258 young people; 276 would give them all");
    expect(subtitle).toContain("The dotted line is the 258 that the paper prints.");
    expect(table.rows).toEqual([
      ["7 advisers: 39", 270, 276, "No"],
      ["8 advisers: 35", 276, 283, "No"],
    ]);
  });

  it("says that no number gives them all, or that the printed one does", () => {
    const nine = { label: "9 advisers: 29", from: 257, to: 265 };
    expect(fittingCounts({ count: 275, unit: "people", figures: [seven, nine] }, wording).title).toBe(
      "1 of 2 figures does not follow from 275 people, and no one number gives them all",
    );
    expect(fittingCounts({ count: 270, unit: "people", figures: [seven, { ...nine, to: 270 }] }, wording).title).toBe(
      "All 2 figures follow from 270 people",
    );
  });

  it("writes each range beside its bar", async () => {
    const chart = fittingCounts({ count: 258, unit: "young people", figures: [seven, eight] }, wording);
    const texts = (await labelBoxes(await renderChart(chart))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["7 advisers: 39", "270 to 276", "276 to 283"]));
  });

  it("needs a figure", () => {
    expect(() => fittingCounts({ count: 1, unit: "children", figures: [] }, wording)).toThrow(RangeError);
  });
});
