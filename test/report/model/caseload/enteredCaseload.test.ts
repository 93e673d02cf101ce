import { dayFromIso } from "@lac-analytics/core";
import { caseloadScenarioText, readCaseloadScenario } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { caseloadControls } from "../../../../packages/report/src/model/caseload/caseloadControls.ts";
import { enteredCaseload } from "../../../../packages/report/src/model/caseload/enteredCaseload.ts";
import { firstEntries } from "../../../../packages/report/src/model/firstEntries.ts";
import { exampleScenario } from "../exampleModel.ts";

const kind = { controls: caseloadControls };

function entered(keys: Readonly<Record<string, unknown>>, entries: Readonly<Record<string, string>> = {}) {
  const own = exampleScenario(keys);
  return enteredCaseload(own, { ...firstEntries(kind, own), ...entries });
}

const range =
  "Give both the lowest and the highest, or neither: the lowest below the highest, and the likeliest between the two.";

describe("enteredCaseload", () => {
  it.each([
    {},
    { take_up_at_21: { low: 0.65, likely: 0.725, high: 0.85 }, vacancies: 0.07, on_costs: 0.29 },
    { take_up_at_21: { low: 0.65, high: 0.85 }, cost_per_adviser: { low: 28_000, likely: 28_500, high: 31_000 } },
    {
      advisers: [
        { from: "2019-04-01", number: 7 },
        { from: "2019-10-01", number: 9.5 },
      ],
      recruitment_months: 3,
    },
    { pay_award: 0.02, budget: 200_000 },
    { pay_award: { low: 0.01, likely: 0.02, high: 0.03 } },
    { pay_award: { "2020-04-01": 0.0275 }, budget: { "2019-04-01": 200_000, "2020-04-01": 314_000 } },
    { young_people: { counts: { "2019-03-31": 162 } } },
  ])("gives the report's own scenario where nothing is changed: %j", (keys) => {
    const { scenario, faults } = entered(keys, { title: "The report's" });
    expect(faults).toEqual([]);
    expect(scenario).toEqual(exampleScenario(keys));
  });

  it("gives what was entered, percentages as shares and dates as days", () => {
    const { scenario } = entered(
      {},
      {
        title: " What if ",
        advisers: "8",
        "advisers-1-from": "2020-01-01",
        "advisers-1": "10.5",
        vacancies: "5",
        targetCaseload: "20",
        takeUpAt21: "80",
        "takeUpAt21-low": "70",
        "takeUpAt21-high": "95",
        costPerAdviser: "41250.50",
        onCosts: "27.5",
        payAward: "-1",
        budget: "300000",
      },
    );
    expect(scenario).toMatchObject({
      title: "What if",
      advisers: [
        { from: dayFromIso("2019-04-01"), number: 8 },
        { from: dayFromIso("2020-01-01"), number: 10.5 },
      ],
      vacancies: 0.05,
      targetCaseload: 20,
      takeUpAt21: { low: 0.7, likely: 0.8, high: 0.95 },
      costPerAdviser: 41_250.5,
      onCosts: 0.275,
      payAward: -0.01,
      budget: 300_000,
    });
  });

  it("gives nothing else than a file of it says", () => {
    const { scenario } = entered({}, { "takeUpAt21-low": "70", "takeUpAt21-high": "80", payAward: "2", advisers: "9" });
    if (scenario === undefined) throw new Error("refused");
    expect(readCaseloadScenario(caseloadScenarioText(scenario), "a.yaml")).toEqual(scenario);
  });

  it.each([
    ["advisers", "0", "Give a number above 0 to 10,000, or leave it blank."],
    ["advisers", "not a number", "Give a number above 0 to 10,000, or leave it blank."],
    ["takeUpAt21", "101", "Give a number from 0 to 100, or leave it blank."],
    ["takeUpAt21-low", "60", range],
    ["recruitmentMonths", "1.5", "Give a whole number from 0 to 24, or leave it blank."],
    ["costPerAdviser", "-1", "Give a number from 0 to 1,000,000, or leave it blank."],
    ["payAward", "200", "Give a number from -50 to 100, or leave it blank."],
    ["advisers-1-from", "2019-10-01", "Give the number of advisers from this date on, or choose no change."],
    ["title", " ", "Give the scenario a name of one line, at most 500 characters long."],
  ])("says what is wrong with %s %j, and gives no scenario", (id, text, fault) => {
    const { scenario, faults } = entered({}, { [id]: text });
    expect(scenario).toBeUndefined();
    expect(faults.map((each) => each.fault)).toEqual([fault]);
  });

  it("says of every entry what is wrong with it, not of the first alone", () => {
    const { faults } = entered({}, { advisers: "0", vacancies: "95", costPerAdviser: "x" });
    expect(faults.map(({ id }) => id)).toEqual(["advisers", "vacancies", "costPerAdviser"]);
  });

  it("takes several changes of the advisers, in whichever order, and refuses two from one day", () => {
    const changes = {
      "advisers-1-from": "2020-04-01",
      "advisers-1": "12",
      "advisers-2-from": "2019-10-01",
      "advisers-2": "9",
    };
    expect(entered({}, changes).scenario?.advisers).toEqual([
      { from: dayFromIso("2019-04-01"), number: 7 },
      { from: dayFromIso("2019-10-01"), number: 9 },
      { from: dayFromIso("2020-04-01"), number: 12 },
    ]);
    const twice = entered({}, { ...changes, "advisers-2-from": "2020-04-01" });
    expect(twice.faults.map(({ fault }) => fault)).toEqual(["Give the advisers once for each date."]);
  });

  it("counts a change of the advisers only with its date", () => {
    expect(entered({}, { "advisers-1": "9" }).scenario?.advisers).toBe(7);
  });

  it("takes what is blank for not given, as a file does", () => {
    const { scenario } = entered({}, { advisers: "", vacancies: "", takeUpAt21: "" });
    expect(scenario).toMatchObject({ vacancies: 0, takeUpAt21: { low: 0, high: 1 } });
    expect(scenario?.advisers).toBeUndefined();
  });

  it.each([
    { "takeUpAt21-low": "80", "takeUpAt21-high": "70" },
    { "takeUpAt21-low": "80", "takeUpAt21-high": "90" },
  ])("says what is wrong with the range %j", (entries) => {
    expect(entered({}, entries).faults).toEqual([{ id: "takeUpAt21-high", fault: range }]);
  });

  const bare = { advisers: null, compare: null, target_caseload: null, cost_per_adviser: null, on_costs: null };

  it("leaves blank what the report's scenario was not given, and takes it as soon as it is entered", () => {
    const first = firstEntries(kind, exampleScenario(bare));
    expect([first.advisers, first.targetCaseload, first.costPerAdviser, first.onCosts]).toEqual(["", "", "", ""]);
    expect(entered(bare, { title: "The report's" })).toEqual({ scenario: exampleScenario(bare), faults: [] });
    const { scenario } = entered(bare, { advisers: "8", targetCaseload: "20" });
    expect(scenario).toMatchObject({ advisers: 8, targetCaseload: 20, costPerAdviser: undefined, onCosts: undefined });
    const later = entered(bare, { "advisers-1-from": "2019-10-01", "advisers-1": "9" });
    expect(later.faults).toEqual([
      { id: "advisers", fault: "Give the number of advisers before the later change too." },
    ]);
  });

  it("takes a budget that is left blank for no budget, and not for one of nought", () => {
    expect(entered({ budget: 200_000 }, { budget: "" }).scenario?.budget).toBeUndefined();
    const byDate = { budget: { "2019-04-01": 200_000, "2020-04-01": 314_000 } };
    expect(entered(byDate, { "budget-2020-04-01": "" }).scenario?.budget).toEqual([
      { day: dayFromIso("2019-04-01"), value: 200_000 },
      { day: dayFromIso("2020-04-01"), value: undefined },
    ]);
    expect(entered(byDate, { "budget-2020-04-01": "0" }).scenario?.budget).toContainEqual({
      day: dayFromIso("2020-04-01"),
      value: 0,
    });
    const awards = { pay_award: { "2020-04-01": 0.02 } };
    expect(entered(awards, { "payAward-2020-04-01": "" }).scenario?.payAward).toBeUndefined();
  });

  it("leaves take-up alone where the counts are totals, which it does not change", () => {
    const keys = { young_people: { counts: { "2019-03-31": 162 } } };
    expect(Object.keys(firstEntries(kind, exampleScenario(keys)))).not.toContain("takeUpAt21");
  });
});
