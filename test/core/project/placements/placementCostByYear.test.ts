import {
  placementCostByYear,
  placementCostInAll,
  placementNotes,
  projectPlacements,
} from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { placementScenario, smallReturn } from "./placementCase.ts";

const prices = [{ name: "all", weekly: 700, group: "fostering" }];

describe("placementCostByYear", () => {
  it("adds the months of each financial year, and says how many there are", async () => {
    const projection = projectPlacements(await smallReturn(), placementScenario({ prices, months: 14 }));
    const years = placementCostByYear(projection).filter(({ group }) => group === "total");
    expect(years.map(({ financialYear, months }) => [financialYear, months])).toEqual([
      ["2019-20", 12],
      ["2020-21", 2],
    ]);
    const months = projection.months.map(
      ({ costs }) => costs.find(({ group }) => group === "total")?.cost?.expected ?? 0,
    );
    expect(years[0]?.cost.expected).toBeCloseTo(
      months.slice(0, 12).reduce((a, b) => a + b, 0),
      6,
    );
    expect(years[0]?.cost.lower95).toBeLessThan(years[0]?.cost.expected ?? 0);
    expect(years[0]?.cost.upper95).toBeGreaterThan(years[0]?.cost.expected ?? 0);
  });

  it("has no cost of a group without a price, which is not a cost of nought; one of nought is a price", async () => {
    const costed = async (...more: readonly unknown[]) =>
      placementCostByYear(
        projectPlacements(await smallReturn(), placementScenario({ prices: [...prices, ...more], months: 1 })),
      ).map(({ group, cost }) => [group, cost.expected > 0]);
    expect(await costed()).toEqual([
      ["fostering", true],
      ["total", true],
    ]);
    expect(await costed({ name: "home", weekly: 0, group: "residential" })).toContainEqual(["residential", false]);
  });

  it("is empty without prices", async () => {
    expect(placementCostByYear(projectPlacements(await smallReturn(), placementScenario()))).toEqual([]);
  });
});

describe("placementNotes", () => {
  it("say what the rates rest on, and what has no price", async () => {
    const notes = placementNotes(projectPlacements(await smallReturn(), placementScenario({ prices })));
    expect(notes).toEqual([
      "scenario: 40 children at the start; rates from 2018-04-01 to 2019-03-31, 0 of 2 of them from fewer than 4 transitions.",
      "scenario: without a price, and so without cost, and not in that of all: residential (100% of its child-days).",
    ]);
  });

  it("name the placements of a group that have no price where others have one, and what shares leave over", async () => {
    const notesOf = async (...prices: readonly unknown[]): Promise<string | undefined> =>
      placementNotes(projectPlacements(await smallReturn(), placementScenario({ prices }))).at(-1);
    const agency = { name: "agency", weekly: 900, codes: ["U4/PR4"] };
    const home = { name: "home", weekly: 4000, group: "residential" };
    // 3193 days in-house and 10,950 with an agency, as in the test of cost
    expect(await notesOf(agency, home)).toBe(
      "scenario: without a price, and so without cost, and not in that of all: fostering (23% of its child-days: U4/PR1).",
    );
    const own = { name: "own", weekly: 450, codes: ["U4/PR1"], placed: 0.5 };
    expect(await notesOf({ ...agency, placed: 0.2 }, own, home)).toBe(
      "scenario: without a price, and so without cost, and not in that of all: fostering (30% of its child-days).",
    );
    expect(await notesOf(agency, { ...own, placed: undefined }, home)).toMatch(/40 children at the start/);
  });

  it("say what begins only after the last month", async () => {
    const late = {
      prices,
      months: 1,
      budget: { "2019-04-01": 5, "2020-04-01": 6 },
      inflation: { "2019-05-01": 0.02 },
      changes: [{ entries: { times: 2 }, from: "2021-04-01" }],
    };
    const notes = placementNotes(projectPlacements(await smallReturn(), placementScenario(late)));
    expect(notes.slice(-3)).toEqual([
      "scenario: inflation of 2019-05-01 is after the last month, and changes nothing.",
      "scenario: budget of 2020-04-01 is after the last month, and changes nothing.",
      "scenario: changes of 2021-04-01 is after the last month, and changes nothing.",
    ]);
  });
});

describe("placementCostInAll", () => {
  it("adds up all months, of each group that has a price and of all, and sets that beside the budget", async () => {
    const keys = { prices, months: 14, budget: 1_200_000 };
    const projection = projectPlacements(await smallReturn(), placementScenario(keys));
    const [fostering, total, ...rest] = placementCostInAll(projection);
    const sum = placementCostByYear(projection).reduce(
      (all, { group, cost }) => all + (group === "total" ? cost.expected : 0),
      0,
    );
    expect([fostering?.group, total?.group, fostering?.months, rest]).toEqual(["fostering", "total", 14, []]);
    expect(total?.cost.expected).toBeCloseTo(sum, 6);
    // 1.2 million a year for fourteen months
    expect(total?.budget).toBeCloseTo(1_400_000, 6);
    expect(total?.left).toBeCloseTo(1_400_000 - sum, 6);
    expect(fostering).not.toHaveProperty("budget");
  });

  it("is empty without prices", async () => {
    expect(placementCostInAll(projectPlacements(await smallReturn(), placementScenario({ months: 1 })))).toEqual([]);
  });
});
