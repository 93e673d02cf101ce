import { comparisonTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearOf220 } from "./projections.ts";

const bare = { advisers: null, target_caseload: null, cost_per_adviser: null };

describe("comparisonTable", () => {
  it("has a column for each scenario, and what it comes to in its rows", () => {
    const seven = yearOf220({ budget: 200_000 });
    const ten = yearOf220({ advisers: 10, months: 24 });
    expect(
      comparisonTable([
        { name: "Seven", projection: seven },
        { name: "Ten", projection: ten },
      ]),
    ).toEqual({
      caption: "Scenarios side by side",
      columns: [
        { label: "What", kind: "text" },
        { label: "Seven", kind: "number" },
        { label: "Ten", kind: "number" },
      ],
      rows: [
        ["Advisers", "7 advisers", "10 advisers"],
        ["Target", "22", "22"],
        ["Young people on 31 March 2020", "220.0", "220.0"],
        ["Young people on 31 March 2021", "", "220.0"],
        // 220 / 7
        ["Caseload on 31 March 2020", "31.4", "22.0"],
        ["Caseload on 31 March 2021", "", "22.0"],
        ["Highest caseload", "31.4", "22.0"],
        ["Month ends over the target", "12 of 12", "0 of 24"],
        ["Advisers that hold the target, for the young people expected", "10", "10"],
        ["Advisers that hold it in 90 of 100 futures", "10", "10"],
        // 28,500 each
        ["Cost in 2019-20", "£199,500", "£285,000"],
        ["Cost in 2020-21", "", "£285,000"],
        ["Cost in all", "£199,500", "£570,000"],
        ["Budget in all", "£200,000", ""],
        ["Left of the budget", "£500", ""],
      ],
    });
  });

  it("has no row of what no scenario has", () => {
    const rows = comparisonTable([{ name: "Bare", projection: yearOf220(bare) }]).rows;
    expect(rows).toEqual([["Young people on 31 March 2020", "220.0"]]);
  });

  it("asks nothing of posts where there are none, and needs none for a target", () => {
    const { rows } = comparisonTable([{ name: "Target", projection: yearOf220({ ...bare, target_caseload: 22 }) }]);
    expect(rows.map(([label, cell]) => [label, cell])).toEqual([
      ["Target", "22"],
      ["Young people on 31 March 2020", "220.0"],
      ["Advisers that hold the target, for the young people expected", "10"],
      ["Advisers that hold it in 90 of 100 futures", "10"],
    ]);
  });

  it("tells the highest of caseloads that change, and counts those over the target", () => {
    const steps = [
      { from: "2019-04-01", number: 8 },
      { from: "2019-10-01", number: 11 },
    ];
    const { rows } = comparisonTable([{ name: "Steps", projection: yearOf220({ advisers: steps }) }]);
    expect(rows).toContainEqual(["Advisers", "8 advisers, then 11 from 1 October 2019"]);
    expect(rows).toContainEqual(["Caseload on 31 March 2020", "20.0"]);
    expect(rows).toContainEqual(["Highest caseload", "27.5"]);
    expect(rows).toContainEqual(["Month ends over the target", "6 of 12"]);
  });

  it("has no rows of no scenarios", () => {
    expect(comparisonTable([])).toMatchObject({ columns: [{ label: "What" }], rows: [] });
  });
});
