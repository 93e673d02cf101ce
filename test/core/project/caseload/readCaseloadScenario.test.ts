import { dayFromIso, InputError } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { readCaseloadScenario } from "../../../../packages/core/src/project/caseload/readCaseloadScenario.ts";

const start = "from: 2019-04-01\nyoung_people: { counts: { 2020-03-31: 232 } }\n";

describe("readCaseloadScenario", () => {
  it("reads every key of the interface", () => {
    const scenario = readCaseloadScenario(
      `title: Eleven advisers from April 2019
from: 2019-04-01            # first month
months: 36
young_people:               # either totals that somebody else projected …
  counts: { 2019-03-31: 162, 2020-03-31: 232, 2021-03-31: 230 }   # linear between the dates
take_up_at_21: { low: 0.65, likely: 0.75, high: 0.85 }
advisers:
  - { from: 2019-10-01, number: 9 }
  - { from: 2019-04-01, number: 7 }
compare: [7, 8, 9, 10, 11]
target_caseload: 22
cost_per_adviser: 28500
on_costs: 0
pay_award: { 2020-04-01: 0.02 }
simulations: 10000
seed: 1
`,
      "eleven.yaml",
    );
    expect(scenario).toMatchObject({
      title: "Eleven advisers from April 2019",
      from: dayFromIso("2019-04-01"),
      months: 36,
      youngPeople: {
        counts: [
          { day: dayFromIso("2019-03-31"), value: 162 },
          { day: dayFromIso("2020-03-31"), value: 232 },
          { day: dayFromIso("2021-03-31"), value: 230 },
        ],
      },
      takeUpAt21: { low: 0.65, likely: 0.75, high: 0.85 },
      advisers: [
        { from: dayFromIso("2019-04-01"), number: 7 },
        { from: dayFromIso("2019-10-01"), number: 9 },
      ],
      compare: [7, 8, 9, 10, 11],
      targetCaseload: 22,
      costPerAdviser: 28_500,
      onCosts: 0,
      payAward: [{ day: dayFromIso("2020-04-01"), value: 0.02 }],
      simulations: 10_000,
      seed: 1,
    });
  });

  it("takes one return or several, and a list of care leavers", () => {
    const people = (text: string): unknown =>
      readCaseloadScenario(`from: 2019-04-01\nyoung_people: { people: ${text} }`, "a.yaml").youngPeople;
    expect(people("{ return: ../return }")).toEqual({ people: { return: ["../return"], careLeavers: undefined } });
    expect(people("{ return: [a, b], care_leavers: c.csv }")).toEqual({
      people: { return: ["a", "b"], careLeavers: "c.csv" },
    });
  });

  it("has no posts, target or money that nobody wrote, knows no share that the council alone knows, and lets nothing happen", () => {
    const bare = readCaseloadScenario(start, "folder/eleven.yml");
    for (const key of [
      "advisers",
      "compare",
      "targetCaseload",
      "costPerAdviser",
      "onCosts",
      "payAward",
      "budget",
    ] as const) {
      expect(bare[key], key).toBeUndefined();
    }
    expect(bare).toMatchObject({
      title: "eleven",
      months: 36,
      takeUpAt21: { low: 0, high: 1 },
      contact: { low: 0, high: 1 },
      contactMonths: 36,
      stopping: 0,
      reEngagement: 0,
      becomingCareLeavers: 1,
      arrivals: 0,
      jointWorking: 0,
      vacancies: 0,
      // Children Act 1989, sections 23C and 23CZB: to 25; section 23A and Schedule 2, paragraph 19B: eligible from 16
      endOfSupport: 25,
      jointWorkingFrom: 16,
    });
    expect(readCaseloadScenario(`${start}months: 240`, "a.yaml").contactMonths).toBe(120);
  });

  it.each(["advisers", "target_caseload", "cost_per_adviser", "on_costs", "pay_award", "budget", "title", "compare"])(
    "takes a blank %s for none, and not for nought",
    (key) => {
      const read = (line: string) => readCaseloadScenario(`${start}${line}\n`, "a.yaml");
      expect(read(`${key}:`)).toEqual(read(""));
      expect(read(`${key}: null`)).toEqual(read(""));
    },
  );

  it("takes a blank budget of a date for no budget from then on", () => {
    const { budget } = readCaseloadScenario(`${start}budget: { 2019-04-01: 200000, 2020-04-01: }`, "a.yaml");
    expect(budget).toEqual([
      { day: dayFromIso("2019-04-01"), value: 200_000 },
      { day: dayFromIso("2020-04-01"), value: undefined },
    ]);
  });

  it("reads counts by age, beside totals", () => {
    const text = `from: 2019-04-01
young_people:
  counts:
    2019-03-31: 162
    2020-03-31: { under_21: 150, from_21: { low: 70, likely: 75, high: 90 } }
    2021-03-31: { under_21: 140, from_21: 80, supported_from_21: 12 }
`;
    expect(readCaseloadScenario(text, "a.yaml").youngPeople).toMatchObject({
      counts: [
        { value: 162 },
        { value: { under21: 150, from21: { low: 70, likely: 75, high: 90 }, supportedFrom21: 0 } },
        { value: { under21: 140, from21: 80, supportedFrom21: 12 } },
      ],
    });
  });

  it("reads JSON with a $schema for the editor", () => {
    const text = '{"$schema": "s.json", "from": "2019-04-01", "young_people": {"counts": {"2020-03-31": 232}}}';
    expect(readCaseloadScenario(text, "a.json").months).toBe(36);
  });

  it.each([
    [
      "take_up: 0.7",
      'line 3: the scenario has the key "take_up", which means nothing there; write take_up_at_21 if that is meant: "Share of those in receipt at their 21st birthday who go on with support".',
    ],
    [
      "contact: 0.5\ncontacts: 0.5",
      'line 4: the scenario has the key "contacts", which means nothing there; contact is there already; take one of the two out.',
    ],
    ["take_up_at_21: 75%", 'line 3: take_up_at_21 is "75%" but must be a number from 0 to 1, such as 0.75.'],
    ["take_up_at_21: 75", "line 3: take_up_at_21 is 75 but must be a number from 0 to 1, such as 0.75."],
    ["take_up_at_21: .nan", "line 3: take_up_at_21 is NaN but must be a number"],
    ["take_up_at_21: {low: , high: 1}", "line 3: take_up_at_21.low is blank but must be a number"],
    ["pay_award: { 2020-04-01: }", "line 3: pay_award.2020-04-01 is blank but must be a number"],
    ["take_up_at_21: {low: 0.8, high: 0.7}", "line 3: take_up_at_21 must have its low below its high"],
    ["take_up_at_21: {low: 0.8, likely: 0.7, high: 0.9}", "line 3: take_up_at_21 must have its low below its high"],
    [
      "take_up_at_21:\n  low: 0.1\n  hihg: 0.2",
      'line 5: take_up_at_21 has the key "hihg", which means nothing there; write high',
    ],
    ["take_up_at_21:\n  low: 0.1", "line 4: take_up_at_21 has no high; add it."],
    [
      "cost_per_adviser: £28,500",
      'line 3: cost_per_adviser is "£28,500" but must be a number from 0 to 1000000, such as 28500.',
    ],
    ["months: 2.5", "line 3: months is 2.5 but must be a whole number from 1 to 240, such as 36."],
    ["advisers: 0", "line 3: advisers is 0 but must be a number above 0"],
    [
      "advisers:\n  - {from: 2019-05-01, number: 9}",
      "line 4: advisers says nothing of 2019-04-01; begin it there or before.",
    ],
    [
      "advisers: [{from: 2019-04-01, number: 7}, {from: 2019-04-01, number: 9}]",
      "line 3: advisers has two numbers from one date",
    ],
    ["advisers: [7, 9]", "line 3: advisers[1] is 7 but must be a set of keys"],
    ["compare: []", "line 3: compare is an empty list but must be a list, each of it a number above 0"],
    ["pay_award: {2020-04-02: 0.02}", 'line 3: pay_award has "2020-04-02" where the first day of a month'],
    ["pay_award: {2020-04-01: 2%}", 'line 3: pay_award.2020-04-01 is "2%" but must be a number'],
    ["budget: lots", 'line 3: budget is "lots" but must be a number from 0 up'],
    ["end_of_support: 26", "line 3: end_of_support is 26 but must be a number from 18 to 25"],
    ["months: 240\nsimulations: 100000", "line 4: simulations must be at most 41666 for 240 months."],
    ["__proto__: 1", 'line 3: the scenario has the key "__proto__", which means nothing there'],
    ["constructor: 1", 'line 3: the scenario has the key "constructor", which means nothing there'],
  ])("refuses %s and says what to do", (line, sentence) => {
    const read = (): unknown => readCaseloadScenario(`${start}${line}\n`, "a.yaml");
    expect(read).toThrow(InputError);
    expect(read).toThrow(`a.yaml ${sentence}`);
  });

  it.each([
    ["", "line 1: the scenario is blank but must be a set of keys, with from and young_people."],
    ["- 1", "line 1: the scenario is a list but must be a set of keys"],
    ["from: 2019-04-01", "line 1: the scenario has no young_people; add it."],
    [
      "from: 2019-04-02\nyoung_people: {counts: {2020-03-31: 1}}",
      'line 1: from is "2019-04-02" but must be the first day of a month',
    ],
    ["from: 2019-04-01\nyoung_people: {counts: {2019-02-29: 1}}", 'line 2: young_people.counts has "2019-02-29"'],
    ["from: 2019-04-01\nyoung_people: {counts: {2020-03-31: -1}}", "line 2: young_people.counts.2020-03-31 is -1"],
    [
      "from: 2019-04-01\nyoung_people: {counts: {}}",
      "line 2: young_people.counts is an empty set of keys but must be a set of dates",
    ],
    [
      "from: 2019-04-01\nyoung_people:\n  counts: {2020-03-31: 1}\n  people: {return: x}",
      "line 3: young_people must hold either counts or people.",
    ],
    [
      "from: 2019-04-01\nyoung_people:\n  counts:\n    2020-03-31: {under_21: 150}",
      "line 4: young_people.counts.2020-03-31 has no from_21; add it.",
    ],
    [
      "from: 2019-04-01\nyoung_people:\n  counts:\n    2020-03-31: {under_21: 150, from21: 80}",
      'line 4: young_people.counts.2020-03-31 has the key "from21", which means nothing there; write from_21',
    ],
    [
      "from: 2019-04-01\nyoung_people:\n  counts:\n    2020-03-31: {under_21: 150, from_21: many}",
      'line 4: young_people.counts.2020-03-31.from_21 is "many" but must be a number',
    ],
    ["from: 2019-04-01\nyoung_people: {people: {}}", "line 2: young_people must name a return, care_leavers or both"],
  ])("refuses %j", (text, sentence) => {
    expect(() => readCaseloadScenario(text, "a.yaml")).toThrow(`a.yaml ${sentence}`);
  });
});
