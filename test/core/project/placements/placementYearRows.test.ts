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

  it("is empty without prices", async () => {
    expect(placementYearRows(projectPlacements(await smallReturn(), placementScenario()))).toEqual([]);
  });
});
