import { placementPriceRows, projectPlacements } from "@lac-analytics/core/project";
import { expect, it } from "vitest";
import { placementScenario, smallReturn } from "./placementCase.ts";

/** Nobody comes, moves or leaves: forty children in foster care throughout. */
const still = [
  ...["residential", "supported", "other", "left care"].map((to) => ({ rate: { of: "fostering", to, times: 0 } })),
  { entries: { set: 0 } },
];
const prices = [
  { name: "agency", weekly: 910, group: "fostering", placed: 0.4 },
  { name: "own", weekly: 420, group: "fostering" },
];
const keys = { from: "2019-03-01", reference: { from: "2018-04-01", to: "2019-02-28" }, months: 2, changes: still };

it("tells what each price comes to, by financial year and in all, worked out by hand", async () => {
  const projection = projectPlacements(await smallReturn(), placementScenario({ ...keys, prices }));
  const told = placementPriceRows(projection).map(({ financial_year, months, category, price, child_days, cost }) => [
    `${financial_year}, ${months}: ${category}, ${price}`,
    Math.round(child_days * 1e6) / 1e6,
    Math.round(100 * cost) / 100,
  ]);
  // 40 children for 31 days of March and 30 of April, two fifths of them at £130 a day and the rest at £60
  expect(told).toEqual([
    ["2018-19, 1: fostering, agency", 496, 64_480],
    ["2018-19, 1: fostering, own", 744, 44_640],
    ["2019-20, 1: fostering, agency", 480, 62_400],
    ["2019-20, 1: fostering, own", 720, 43_200],
    ["total, 2: fostering, agency", 976, 126_880],
    ["total, 2: fostering, own", 1464, 87_840],
  ]);
});

it("has no rows without prices", async () => {
  expect(placementPriceRows(projectPlacements(await smallReturn(), placementScenario(keys)))).toEqual([]);
});
