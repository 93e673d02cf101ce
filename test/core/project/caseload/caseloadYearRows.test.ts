import { describe, expect, it } from "vitest";
import {
  caseloadYearColumns,
  caseloadYearRows,
} from "../../../../packages/core/src/project/caseload/caseloadYearRows.ts";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { bareScenario, countedScenario } from "./caseloadScenario.ts";

const rows = (keys: Readonly<Record<string, unknown>>): ReturnType<typeof caseloadYearRows> =>
  caseloadYearRows(projectCaseload(countedScenario({ "2019-04-30": 220 }, { title: "Posts", ...keys })));

describe("caseloadYearRows", () => {
  it("has the plan and then what it compares, by financial year and in all, beside the budget", () => {
    const advisers = [
      { from: "2019-04-01", number: 7 },
      { from: "2019-10-01", number: 9 },
    ];
    const found = rows({
      months: 18,
      advisers,
      compare: [11, 7],
      budget: { "2019-04-01": 230_000, "2020-04-01": 240_000 },
    });
    expect(found.map((row) => [row.establishment, row.financial_year, row.months, row.advisers])).toEqual([
      ["plan", "2019-20", 12, 9],
      ["plan", "2020-21", 6, 9],
      ["plan", "total", 18, 9],
      ["throughout", "2019-20", 12, 7],
      ["throughout", "2020-21", 6, 7],
      ["throughout", "total", 18, 7],
      ["throughout", "2019-20", 12, 11],
      ["throughout", "2020-21", 6, 11],
      ["throughout", "total", 18, 11],
    ]);
    // 28,500 a year each: seven for a half and nine for a half; nine for a half; half of the second budget
    const [first, second, total] = found;
    expect([first?.cost, first?.budget, first?.variance, first?.within_budget]).toEqual([228_000, 230_000, 2000, 1]);
    expect([second?.cost, second?.budget, second?.variance]).toEqual([128_250, 120_000, -8250]);
    expect([total?.cost, total?.budget, total?.variance, total?.within_budget]).toEqual([356_250, 350_000, -6250, 0]);
    expect(Object.keys(first ?? {})).toEqual([...caseloadYearColumns]);
  });

  it("does not tell the plan from an establishment of its size, and has both", () => {
    expect(rows({ months: 12, advisers: 7, compare: [7] }).map((row) => [row.establishment, row.cost])).toEqual([
      ["plan", 199_500],
      ["plan", 199_500],
      ["throughout", 199_500],
      ["throughout", 199_500],
    ]);
  });

  it("adds a range of costs over years future by future, so that its range is not the sum of theirs", () => {
    const found = rows({ months: 24, vacancies: { low: 0, likely: 0.1, high: 0.3 }, simulations: 500 });
    const [one, two, total] = found;
    expect(total?.cost).toBeCloseTo((one?.cost ?? 0) + (two?.cost ?? 0), 6);
    // the same vacancies in both years
    expect(total?.cost_upper).toBeCloseTo((one?.cost_upper ?? 0) + (two?.cost_upper ?? 0), 6);
  });

  it("has no budget in all where one year has none, and no rows without posts or a cost", () => {
    const found = rows({ months: 24, budget: { "2019-04-01": 200_000, "2020-04-01": null } });
    expect(found.map(({ budget }) => budget)).toEqual([200_000, undefined, undefined]);
    expect(found[2]).toMatchObject({ variance: undefined, within_budget: undefined });
    const bare = (keys: Readonly<Record<string, unknown>>) =>
      caseloadYearRows(
        projectCaseload(bareScenario({ months: 1, young_people: { counts: { "2019-04-30": 231 } }, ...keys })),
      );
    expect(bare({ advisers: 7 })).toEqual([]);
    expect(bare({ cost_per_adviser: 28_500 })).toEqual([]);
    expect(bare({ cost_per_adviser: 28_500, compare: [7] }).map(({ establishment }) => establishment)).toEqual([
      "throughout",
      "throughout",
    ]);
  });
});
