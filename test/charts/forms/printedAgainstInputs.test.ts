import { printedAgainstInputs } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";

const wording = {
  measure: "Figures that cannot be true",
  counted: "",
  place: "Central Bedfordshire",
  when: "11 February 2019",
  source: "the paper",
};

describe("printedAgainstInputs", () => {
  // 34 of 233 is 14.59%; 258 / 7 rounds to 37
  const share = { label: "P008", printed: 14.16, given: 14.59, words: "14.16%, not 14.59%" };
  const caseload = { label: "P073", printed: 39, given: 37, words: "39, not 37" };

  it("says how many are too high or too low, and by how much", () => {
    const { title, table } = printedAgainstInputs([share, caseload], wording);
    expect(title).toBe("1 printed too high, by 5.4%; 1 printed too low, by 2.9%");
    expect(table.rows.map(([label]) => label)).toEqual(["P073", "P008"]);
  });

  it("names one side where there is only one", () => {
    expect(printedAgainstInputs([caseload, { ...caseload, printed: 38 }], wording).title).toBe(
      "2 printed too high, by up to 5.4%",
    );
  });

  it("refuses what cannot be drawn", () => {
    expect(() => printedAgainstInputs([], wording)).toThrow(RangeError);
    expect(() => printedAgainstInputs([{ ...share, given: 0 }], wording)).toThrow(/P008/);
  });
});
