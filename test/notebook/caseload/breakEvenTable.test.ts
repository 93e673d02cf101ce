import { projectCaseload } from "@lac-analytics/core/project";
import { breakEvenTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { countedScenario } from "../../core/project/caseload/caseloadScenario.ts";
import { yearOf220 } from "./projections.ts";

const posts = "Advisers, the same number throughout, for the highest expected caseload to be on target";
const takeUp = "Take-up at 21, with the advisers entered, for the same";
const cost = "Cost of one adviser before on-costs that the budget pays for";

/** A year with 100 young people under 21 and 100 from 21 on, of whom the take-up says how many. */
const byAge = (keys: Readonly<Record<string, unknown>>) =>
  projectCaseload(
    countedScenario({ "2019-04-30": { under_21: 100, from_21: 100 } }, { months: 12, simulations: 100, ...keys }),
  );
const rowsOf = (...of: Parameters<typeof breakEvenTable>) => breakEvenTable(...of)?.rows;

describe("breakEvenTable", () => {
  it("says how many advisers hold the target: 220 young people at 22 are ten", () => {
    expect(breakEvenTable(yearOf220(), false)).toEqual({
      caption: "Break-even: where the target or the budget is just held, all else as entered",
      columns: [
        { label: "What changes", kind: "text" },
        { label: "Just holds at", kind: "text" },
      ],
      rows: [[posts, "10.0"]],
    });
  });

  it("says which take-up the advisers can bear: seven at 20 have 140, 100 and 40 of 100", () => {
    expect(rowsOf(byAge({ target_caseload: 20 }), true)).toEqual([
      [posts, "8.8"],
      [takeUp, "40%"],
    ]);
    expect(rowsOf(byAge({ target_caseload: 20 }), false)).toEqual([[posts, "8.8"]]);
  });

  it("says where any take-up can be borne, and where none can", () => {
    expect(rowsOf(yearOf220({ advisers: 11 }), true)?.at(-1)).toEqual([takeUp, "any take-up"]);
    expect(rowsOf(yearOf220({ advisers: 9 }), true)?.at(-1)).toEqual([
      takeUp,
      "none: the target is exceeded whatever the take-up",
    ]);
  });

  it("asks no take-up of a scenario without advisers", () => {
    expect(rowsOf(yearOf220({ advisers: null }), true)).toEqual([[posts, "10.0"]]);
  });

  it("says what an adviser may cost: 210,000 for seven are 30,000 each", () => {
    expect(rowsOf(yearOf220({ budget: 210_000 }), false)).toEqual([
      [posts, "10.0"],
      [cost, "£30,000 a year"],
    ]);
    expect(rowsOf(yearOf220({ budget: 210_000, target_caseload: null }), true)).toEqual([[cost, "£30,000 a year"]]);
    // 210,000 a year, over two years
    expect(rowsOf(yearOf220({ budget: 210_000, months: 24 }), false)?.at(-1)).toEqual([cost, "£30,000 a year"]);
  });

  it("is none where there is neither a target nor a budget for every month", () => {
    expect(breakEvenTable(yearOf220({ target_caseload: null }), true)).toBeUndefined();
    const half = { target_caseload: null, budget: { "2020-04-01": 210_000 }, months: 24 };
    expect(breakEvenTable(yearOf220(half), true)).toBeUndefined();
    expect(breakEvenTable(yearOf220({ ...half, advisers: null }), true)).toBeUndefined();
  });
});
