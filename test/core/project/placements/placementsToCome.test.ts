import {
  placementOutlook,
  placementsToCome,
  projectPlacements,
  publishedPlacements,
} from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { placementScenario, smallReturn } from "./placementCase.ts";

const prices = [{ name: "own", weekly: 700, group: "fostering" }];
const projection = projectPlacements(await smallReturn(), placementScenario({ prices, budget: 1_464_321 }));
const range = { lower80: 30, upper80: 50, lower95: 20, upper95: 60 };
const days = { from: "2017-03-31", to: "2018-03-31" };

describe("placementsToCome", () => {
  it("has every month as it was projected, costs of all placements alone, and the forecasts of the past as given", () => {
    const past = [{ ...range, ...days, start: 4, expected: 3.2, came: 5 }];
    const { outlook, costs, ...others } = placementsToCome(projection, past);
    expect(outlook).toEqual(placementOutlook(projection));
    expect(outlook).toHaveLength(12);
    expect(costs.map(({ financialYear, group }) => [financialYear, group])).toEqual([["2019-20", "total"]]);
    expect(others).toMatchObject({ past, scenario: projection.scenario, notes: projection.notes });
    expect(placementsToCome(projection).past).toEqual([]);
  });
});

describe("publishedPlacements", () => {
  it("gives costs in steps and nothing of a budget, from which the cost itself could be told", () => {
    const [year] = publishedPlacements(projection)?.costs ?? [];
    expect(Object.keys(year ?? {})).toEqual(["financialYear", "months", "group", "cost"]);
    for (const pounds of Object.values(year?.cost ?? {})) expect(pounds % 100_000).toBe(0);
  });

  it.each([
    { start: 5, expected: 40, came: 40 },
    { start: 40, expected: 5, came: 40 },
    { start: 40, expected: 40, came: 4 },
  ])("gives no forecast of the past of five children or fewer: %j", (few) => {
    const many = { ...range, ...days, start: 38, expected: 41.2, came: 43 };
    const published = publishedPlacements(projection, [{ ...range, ...days, ...few }, many]);
    expect(published?.past).toEqual([{ ...range, ...days, start: 40, expected: 40, came: 45 }]);
  });
});
