import { InputError } from "@lac-analytics/core";
import { readPlacementScenario } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";

const read = (text: string): unknown => readPlacementScenario(`from: 2019-04-01\n${text}`, "a.yaml");

describe("readPlacementScenario", () => {
  it("fills in what is not written", () => {
    expect(readPlacementScenario("from: 2019-04-01\n", "some/As it is.yaml")).toMatchObject({
      title: "As it is",
      months: 60,
      simulations: 10_000,
      seed: 1,
      reference: undefined,
      prices: undefined,
      groups: [{ name: "fostering" }, { name: "residential" }, { name: "supported" }, { name: "other", codes: [] }],
    });
  });

  it("reads prices, groups and every kind of change", () => {
    const text = `
from: 2019-04-01
ages: [10]
groups: [{ name: home, codes: [k2] }, { name: agency, codes: [U4/PR4] }]
prices: [{ name: A, weekly: { low: 1, high: 2 }, group: home }, { name: B, weekly: 3, codes: [U4/PR4], placed: 0.5 }]
changes:
  - rate: { of: home, to: left care, times: 0.5, ages: [10-17] }
    from: 2019-06-01
    until: 2019-09-01
  - entries: { add: -3 }
  - mix: { of: home, to: agency, share: 0.25, now: 0.1 }
  - price: { name: A, set: 5 }
  - placed: { name: B, share: 0.4 }
`;
    const { groups, ageBands, changes } = readPlacementScenario(text, "a.yaml");
    expect(groups.map(({ codes }) => codes)).toEqual([["K2"], ["U4/PR4"], []]);
    expect(ageBands.map(({ name }) => name)).toEqual(["under-10", "10-17"]);
    expect(changes).toHaveLength(5);
  });

  it.each([
    ["ages: [10, 5]", "a.yaml line 2: ages must rise; put them in order."],
    [
      "age_bands: [0-4, 5-9]",
      'has the key "age_bands", which means nothing there; write ages if that is meant: "The ages at which an age band begins, besides birth, in rising order".',
    ],
    [
      "ages: [0-4, 5-9]",
      'ages[1] is "0-4" but must be the age at which a band begins, a whole number from 1 to 17, such as 10.',
    ],
    ["groups: [{name: a, codes: [K2]}, {name: b, codes: [K2]}]", "has the code K2 in two groups; keep one."],
    ["groups: [{name: other, codes: [K2]}]", 'has a group "other", which means something already'],
    ["groups: [{name: a, codes: [X9]}]", 'groups[1].codes[1] is "X9" but must be a code of placement, such as K2'],
    ["groups: [{name: a, codes: [K2/PR9]}]", "but must be a code of placement"],
    ["reference: {from: 2019-03-31, to: 2019-03-31}", "reference must have its from before its to."],
    ["reference: {from: 2018-04-01, to: 2019-04-01}", "reference must end before the first month"],
    ["prices: [{name: a, weekly: 1}]", 'prices has "a" without codes and without a group; add one of them.'],
    [
      "prices: [{name: a, weekly: 1, group: foster}]",
      'prices names "foster", which is no group; write fostering if that is meant',
    ],
    ["changes: [{rate: {of: fostering, to: home, times: 1}}]", 'changes names "home", which is no group'],
    ["changes: [{rate: {of: fostering, to: left care}}]", "must have one of times, add, set, and no more than one."],
    ["changes: [{entries: {times: 1, add: 1}}]", "must have one of times, add, set, and no more than one."],
    [
      "changes: [{entries: {times: 1}, price: {name: a, times: 2}}]",
      "must have one of rate, entries, mix, sooner, price, placed",
    ],
    ["changes: [{entries: {times: 1, ages: [5-10]}}]", 'changes names "5-10", which is no age band'],
    ["changes: [{entries: {times: 1}, from: 2019-06-01, until: 2019-05-01}]", "ends before it begins"],
    ["changes: [{mix: {of: fostering, to: fostering, share: 0.1}}]", "from a group to itself"],
    ["entry: 3", 'has the key "entry", which means nothing there'],
    ["only: {sex: 1}", "only is for compatible_with alone; take it out."],
    ["step_days: 7", "step_days is for compatible_with alone; take it out."],
    [
      "compatible_with: my-model",
      'compatible_with is "my-model" but must be one of cs-demand-model, cs-demand-model-regional.',
    ],
    ["compatible_with: cs-demand-model\nages: [5]", "ages is not asked for where cs-demand-model has its own"],
    ["changes: [{rate: {of: fostering, to: left care, set: 366}}]", "must be a number from 0 to 365, such as 0.2"],
    [
      "prices: [{name: a, weekly: 1, codes: [U4, K2]}, {name: b, weekly: 2, codes: [U4]}]",
      "prices has the code U4 at two prices; keep one.",
    ],
    [
      "prices: [{name: a, weekly: 1, group: fostering}, {name: b, weekly: 2, group: fostering}]",
      'prices has two prices for what is left of "fostering"; keep one, or say under placed what share',
    ],
    ["months: 240\nsimulations: 100000", "simulations must be at most 12500 for so many months, ages and groups."],
  ])("refuses %s, in a sentence with file and line", (text, sentence) => {
    expect(() => read(text)).toThrow(InputError);
    expect(() => read(text)).toThrow(sentence);
  });
});
