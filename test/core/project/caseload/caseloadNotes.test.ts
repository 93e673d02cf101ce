import { describe, expect, it } from "vitest";
import { caseloadNotes } from "../../../../packages/core/src/project/caseload/caseloadNotes.ts";
import { bareScenario } from "./caseloadScenario.ts";

const countedScenario = (counts: Readonly<Record<string, unknown>>, keys: Readonly<Record<string, unknown>> = {}) =>
  bareScenario({ young_people: { counts }, ...keys });

describe("caseloadNotes", () => {
  it("says which months lie outside the counts, and which assumptions change nothing", () => {
    const scenario = countedScenario(
      { "2019-05-31": 1, "2019-06-30": 2 },
      { title: "T", months: 6, take_up_at_21: 0.8, stopping: 0.1 },
    );
    expect(caseloadNotes(scenario)).toEqual([
      "T: the young people are counts, so that take_up_at_21, stopping will change nothing.",
      "T: before 2019-05-31 the first count stands.",
      "T: after 2019-06-30 the last count stands.",
    ]);
  });

  it("does not call take-up idle where counts are by age", () => {
    const counts = { "2019-04-30": { under_21: 1, from_21: 2 } };
    expect(caseloadNotes(countedScenario(counts, { months: 1, take_up_at_21: 0.8 }))).toEqual([]);
  });

  it("has nothing to say of counts that cover the months, nor of people", () => {
    expect(caseloadNotes(countedScenario({ "2019-03-31": 1, "2019-06-30": 2 }, { months: 3 }))).toEqual([]);
    expect(caseloadNotes(bareScenario({ take_up_at_21: 0.8 }))).toEqual([]);
  });

  it("says for which financial years a budget is carried on", () => {
    const of = (budget: unknown, months = 36) =>
      caseloadNotes(bareScenario({ title: "T", from: "2025-04-01", months, budget }));
    expect(of({ "2025-04-01": 1 })).toEqual([
      "T: the budget from 2025-04-01 is taken for 2026-27 and 2027-28 too; write 2026-04-01: null under it if there is none.",
    ]);
    expect(of({ "2025-04-01": 1 }, 12)).toEqual([]);
    expect(of({ "2025-04-01": 1, "2026-04-01": null })).toEqual([]);
    expect(of({ "2025-04-01": 1, "2027-04-01": 2 })).toEqual([
      "T: the budget from 2025-04-01 is taken for 2026-27 too; write 2026-04-01: null under it if there is none.",
    ]);
    // for every financial year, as it says
    expect(of(1)).toEqual([]);
  });

  it("says what begins only after the last month, be it of counts or of people", () => {
    const late = {
      title: "T",
      from: "2019-04-01",
      months: 12,
      budget: { "2019-04-01": 1, "2020-04-01": 2 },
      pay_award: { "2020-03-01": 0.02, "2021-04-01": 0.02 },
      advisers: [
        { from: "2019-04-01", number: 7 },
        { from: "2020-03-31", number: 8 },
        { from: "2029-10-01", number: 9 },
      ],
    };
    const said = [
      "T: advisers of 2029-10-01 is after the last month, and changes nothing.",
      "T: pay_award of 2021-04-01 is after the last month, and changes nothing.",
      "T: budget of 2020-04-01 is after the last month, and changes nothing.",
    ];
    expect(caseloadNotes(bareScenario(late))).toEqual(said);
    expect(caseloadNotes(countedScenario({ "2019-03-31": 1, "2020-03-31": 2 }, late))).toEqual(said);
    expect(
      caseloadNotes(bareScenario({ ...late, advisers: 7, pay_award: { low: 0, likely: 0, high: 0.1 }, budget: 5 })),
    ).toEqual([]);
  });
});
