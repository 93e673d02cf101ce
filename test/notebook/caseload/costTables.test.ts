import { costTable, establishmentCostTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearOf220 } from "./projections.ts";

const names = { first: "No new posts", second: "This scenario" };
const number = (label: string) => ({ label, kind: "number" });

describe("costTable", () => {
  it("has the years of a scenario beside another, with what changes", () => {
    // 10 and 7 at 28,500, and two twelfths of it
    const [ten, seven] = [yearOf220({ advisers: 10, months: 14 }), yearOf220({ months: 14 })];
    expect(costTable(ten, seven, names)).toEqual({
      caption: "Cost of advisers by financial year",
      columns: [
        { label: "Financial year", kind: "text" },
        number("Months"),
        number("This scenario"),
        number("No new posts"),
        number("Change"),
      ],
      rows: [
        ["2019-20", 12, "£285,000", "£199,500", "+£85,500"],
        ["2020-21", 2, "£47,500", "£33,250", "+£14,250"],
        ["All", 14, "£332,500", "£232,750", "+£99,750"],
      ],
    });
    expect(costTable(seven, ten, names)?.rows[0]).toEqual(["2019-20", 12, "£199,500", "£285,000", "-£85,500"]);
    expect(costTable(seven, seven, names)?.rows[0]?.at(-1)).toBe("£0");
  });

  it("sets a year beside the same year of the other, and beside nothing where that has none", () => {
    const [later, seven] = [yearOf220({ from: "2020-04-01", months: 24, advisers: 10 }), yearOf220({ months: 24 })];
    expect(costTable(later, seven, names)?.rows).toEqual([
      ["2020-21", 12, "£285,000", "£199,500", "+£85,500"],
      ["2021-22", 12, "£285,000", "none", "none"],
      ["All", 24, "£570,000", "none", "none"],
    ]);
  });

  it("tells no change against another that has other months of the year", () => {
    const [whole, part] = [yearOf220({ advisers: 10 }), yearOf220({ months: 3 })];
    expect(costTable(whole, part, names)?.rows).toEqual([["2019-20", 12, "£285,000", "none", "none"]]);
  });

  it("has no total of one year, and nothing of the other where that has no cost", () => {
    const bare = yearOf220({ cost_per_adviser: null });
    expect(costTable(yearOf220(), bare, names)).toMatchObject({
      columns: [{ label: "Financial year" }, { label: "Months" }, { label: "This scenario" }],
      rows: [["2019-20", 12, "£199,500"]],
    });
    expect(costTable(bare, yearOf220(), names)).toBeUndefined();
  });

  it("has the budget, what is left of it, and none in all where a year has none", () => {
    const bare = yearOf220({ cost_per_adviser: null });
    const whole = costTable(yearOf220({ months: 24, budget: 200_000 }), bare, names);
    expect(whole?.columns.map(({ label }) => label).slice(3)).toEqual(["Budget", "Left of the budget"]);
    expect(whole?.rows).toEqual([
      ["2019-20", 12, "£199,500", "£200,000", "£500"],
      ["2020-21", 12, "£199,500", "£200,000", "£500"],
      ["All", 24, "£399,000", "£400,000", "£1,000"],
    ]);
    const half = yearOf220({ months: 24, budget: { "2020-04-01": 190_000 } });
    expect(costTable(half, bare, names)?.rows).toEqual([
      ["2019-20", 12, "£199,500", "none", "none"],
      ["2020-21", 12, "£199,500", "£190,000", "-£9,500"],
      ["All", 24, "£399,000", "none", "none"],
    ]);
  });

  it("has the range of a cost that is not known for sure, of the years alone", () => {
    const cost_per_adviser = { low: 27_000, likely: 28_500, high: 30_000 };
    const table = costTable(
      yearOf220({ cost_per_adviser, months: 24, simulations: 1000 }),
      yearOf220({ cost_per_adviser: null }),
      names,
    );
    expect(table?.columns[3]).toEqual(number("80% range"));
    // 8 in 10 of a symmetric triangle lie within 0.553 of its reach: 7 × (28,500 ± 829)
    const [low = 0, high = 0] = String(table?.rows[0]?.[3]).replace(/[£,]/g, "").split(" to ").map(Number);
    expect(Math.abs(low - 193_696)).toBeLessThan(700);
    expect(Math.abs(high - 205_304)).toBeLessThan(700);
    expect(table?.rows.at(-1)?.[3]).toBe("");
  });
});

describe("establishmentCostTable", () => {
  it("has a column for each number of advisers, posts being filled throughout", () => {
    expect(establishmentCostTable(yearOf220({ compare: [7.5, 11], months: 14 }), 10)).toEqual({
      caption: "Cost of each number of advisers by financial year, filled throughout",
      columns: [
        { label: "Financial year", kind: "text" },
        number("7 advisers"),
        number("7.5 advisers"),
        number("10 advisers"),
        number("11 advisers"),
      ],
      rows: [
        ["2019-20", "£199,500", "£213,750", "£285,000", "£313,500"],
        ["2020-21", "£33,250", "£35,625", "£47,500", "£52,250"],
      ],
    });
  });

  it("is none without a number or without a cost", () => {
    expect(establishmentCostTable(yearOf220({ advisers: null }), 10)).toBeUndefined();
    expect(establishmentCostTable(yearOf220({ cost_per_adviser: null }), 10)).toBeUndefined();
  });
});
