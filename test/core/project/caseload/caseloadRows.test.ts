import { describe, expect, it } from "vitest";
import { caseloadColumns, caseloadRows } from "../../../../packages/core/src/project/caseload/caseloadRows.ts";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { bareScenario, countedScenario } from "./caseloadScenario.ts";

const rows = (keys: Readonly<Record<string, unknown>>): ReturnType<typeof caseloadRows> =>
  caseloadRows(projectCaseload(countedScenario({ "2019-04-30": 231 }, { months: 2, title: "Two months", ...keys })));

describe("caseloadRows", () => {
  it("has a row for each month and establishment, with the columns in their order", () => {
    const found = rows({ compare: [11, 7] });
    expect(found.map(({ month, advisers }) => `${month} ${advisers}`)).toEqual([
      "2019-04-30 7",
      "2019-04-30 11",
      "2019-05-31 7",
      "2019-05-31 11",
    ]);
    expect(Object.keys(found[0] ?? {})).toEqual([...caseloadColumns]);
    expect(found[1]).toEqual({
      scenario: "Two months",
      month: "2019-04-30",
      advisers: 11,
      young_people: 231,
      lower: 231,
      upper: 231,
      caseload: 21,
      caseload_lower: 21,
      caseload_upper: 21,
      advisers_needed: 11, // 231 / 22 = 10.5
      cost: 26_125, // 11 × 28,500 / 12
    });
  });

  it("has the scenario's own establishment where it is not among those compared", () => {
    const advisers = [
      { from: "2019-04-01", number: 7 },
      { from: "2019-05-01", number: 9 },
    ];
    expect(rows({ advisers, compare: [9, 11] }).map(({ month, advisers: number }) => `${month} ${number}`)).toEqual([
      "2019-04-30 7",
      "2019-04-30 9",
      "2019-04-30 11",
      "2019-05-31 9",
      "2019-05-31 11",
    ]);
    expect(rows({ advisers: 8 }).map(({ advisers: number }) => number)).toEqual([8, 8]);
  });

  it("leaves blank what rests on posts, a target or a cost that nobody gave", () => {
    const bare = (keys: Readonly<Record<string, unknown>>) =>
      caseloadRows(
        projectCaseload(bareScenario({ months: 1, young_people: { counts: { "2019-04-30": 231 } }, ...keys })),
      );
    const [row, other] = bare({});
    expect(other).toBeUndefined();
    expect(Object.keys(row ?? {})).toEqual([...caseloadColumns]);
    expect(row).toMatchObject({ month: "2019-04-30", young_people: 231, lower: 231, upper: 231 });
    for (const column of [
      "advisers",
      "caseload",
      "caseload_lower",
      "caseload_upper",
      "advisers_needed",
      "cost",
    ] as const) {
      expect(row?.[column], column).toBeUndefined();
    }
    expect(bare({ compare: [7, 11], target_caseload: 22 })).toMatchObject([
      { advisers: 7, caseload: 33, advisers_needed: 11, cost: undefined },
      { advisers: 11, caseload: 21, advisers_needed: 11, cost: undefined },
    ]);
    expect(bare({ cost_per_adviser: 28_500 })).toMatchObject([{ advisers: undefined, cost: undefined }]);
  });

  it("needs a whole adviser more as soon as the target is passed, and not by the last digit of the arithmetic", () => {
    const needed = (young: number): number | undefined =>
      caseloadRows(projectCaseload(countedScenario({ "2019-04-30": young }, { months: 1, target_caseload: 0.1 })))[0]
        ?.advisers_needed;
    expect([needed(0.3), needed(0.31)]).toEqual([3, 4]);
  });
});
