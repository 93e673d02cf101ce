import { projectPlacements } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import {
  placementYearColumns,
  placementYearRows,
} from "../../../../packages/core/src/project/placements/placementYearRows.ts";
import { placementScenario, smallReturn } from "./placementCase.ts";

const prices = [
  { name: "all", weekly: 700, group: "fostering" },
  { name: "home", weekly: 4000, group: "residential" },
];

describe("placementYearRows", () => {
  it("has every group and all of them for each financial year, and then for all months", async () => {
    const projection = projectPlacements(await smallReturn(), placementScenario({ prices, months: 14 }));
    const rows = placementYearRows(projection);
    const kinds = ["fostering", "residential", "total"];
    expect(rows.map((row) => [row.financial_year, row.months, row.category])).toEqual([
      ...kinds.map((kind) => ["2019-20", 12, kind]),
      ...kinds.map((kind) => ["2020-21", 2, kind]),
      ...kinds.map((kind) => ["total", 14, kind]),
    ]);
    expect(Object.keys(rows[0] ?? {})).toEqual([...placementYearColumns]);
    const cost = (year: string, kind: string): number =>
      rows.find((row) => row.financial_year === year && row.category === kind)?.cost ?? Number.NaN;
    for (const kind of kinds) expect(cost("total", kind)).toBeCloseTo(cost("2019-20", kind) + cost("2020-21", kind), 6);
    for (const year of ["2019-20", "2020-21", "total"]) {
      expect(cost(year, "total")).toBeCloseTo(cost(year, "fostering") + cost(year, "residential"), 6);
    }
    for (const row of rows) {
      expect(row.cost_lower).toBeLessThanOrEqual(row.cost);
      expect(row.cost_upper).toBeGreaterThanOrEqual(row.cost);
    }
  });

  it("sets all placements against as many twelfths of the budget as there are months, and is blank without one", async () => {
    const care = await smallReturn();
    const rowsOf = (keys: Readonly<Record<string, unknown>>) =>
      placementYearRows(projectPlacements(care, placementScenario({ prices, months: 14, ...keys })));
    const [fostering, , total, , , later, , , all] = rowsOf({
      budget: { "2019-04-01": 1_200_000, "2020-04-01": 600_000 },
    });
    expect(fostering).toMatchObject({ category: "fostering", budget: undefined, variance: undefined });
    expect(total).toMatchObject({
      category: "total",
      budget: 1_200_000,
      variance: Math.round(120_000_000 - 100 * (total?.cost ?? 0)) / 100,
    });
    // two of twelve months
    expect(later?.budget).toBeCloseTo(100_000, 6);
    expect(all?.budget).toBeCloseTo(1_300_000, 6);
    expect(rowsOf({ budget: 0 }).at(-1)).toMatchObject({ budget: 0, within_budget: 0 });
    expect(rowsOf({ budget: 1e9 }).at(-1)?.within_budget).toBe(1);
    expect(rowsOf({ budget: { "2020-04-01": 600_000 } }).at(-1)?.budget).toBeUndefined();
    expect(rowsOf({}).every(({ budget, within_budget }) => budget === undefined && within_budget === undefined)).toBe(
      true,
    );
  });

  it("is empty without prices", async () => {
    expect(placementYearRows(projectPlacements(await smallReturn(), placementScenario()))).toEqual([]);
  });
});
