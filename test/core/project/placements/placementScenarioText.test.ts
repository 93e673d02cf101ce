import { readFileSync } from "node:fs";
import { placementScenarioText, readPlacementScenario } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";

const sample = (name: string): string =>
  readFileSync(new URL(`../../../../data-samples/${name}`, import.meta.url), "utf8");

describe("placementScenarioText", () => {
  it("is read as the scenario of which it was made, every kind of key among them", () => {
    const whole = `
title: 'Plan "B": one, two'
from: 2019-04-01
months: 24
reference: { from: 2016-04-01, to: 2019-03-31 }
ages: [10]
groups: [{ name: homes, codes: [K2, U4/PR4] }, { name: fostering, codes: [U4] }]
prices:
  - { name: "Homes, all", weekly: { low: 3000, likely: 4000, high: 5000 }, codes: [K2], placed: 0.4, source: "Contract: 7", dated: 2019-02-28 }
  - { name: Rest, weekly: 0, group: homes }
inflation: { 2020-04-01: 0.02, 2021-04-01: { low: 0, high: 0.03 } }
budget: { 2019-04-01: 1000000, 2020-04-01: }
changes:
  - { entries: { group: homes, ages: [10-17], times: { low: 0.8, high: 1 } }, from: 2019-06-01, until: 2020-01-01 }
  - { rate: { of: homes, to: left care, add: 0.1 } }
  - { mix: { of: homes, to: fostering, share: 0.2, now: 0.1 } }
  - { price: { name: Rest, set: 100 } }
  - { placed: { name: "Homes, all", share: 0.3 } }
simulations: 300
seed: 7
`;
    for (const text of [
      whole,
      "from: 2019-04-01\ninflation: 0\nbudget: 0\n",
      sample("placements.yaml"),
      sample("placements-in-house.yaml"),
    ]) {
      const scenario = readPlacementScenario(text, "a.yaml");
      expect(readPlacementScenario(placementScenarioText(scenario), "other.yaml")).toEqual(scenario);
    }
  });

  it("refuses one that is to be as a published model", () => {
    const like = readPlacementScenario("from: 2019-04-01\ncompatible_with: cs-demand-model\n", "x.yaml");
    expect(() => placementScenarioText(like)).toThrow(RangeError);
  });
});
