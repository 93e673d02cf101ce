import { projectPlacements } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { placementComparisonTable } from "../../../packages/notebook/src/placements/placementComparisonTable.ts";
import { placementScenario, smallReturn } from "../../core/project/placements/placementCase.ts";

const care = await smallReturn();
const groups = ["fostering", "residential", "supported", "other"];
const prices = groups.map((group) => ({ name: group, weekly: 700, group }));
const project = (keys: object) => projectPlacements(care, placementScenario({ months: 2, prices, ...keys }));

/** The cells of the row of a name, beside a first scenario of two months, 200 futures and seed 1. */
function cellsOf(label: string, other: object): readonly (string | number)[] | undefined {
  const { rows } = placementComparisonTable([
    { name: "First", projection: project({ seed: 1 }) },
    { name: "Other", projection: project({ seed: 1, ...other }) },
  ]);
  return rows.find(([name]) => name === label)?.slice(1);
}

describe("placementComparisonTable", () => {
  it("has the difference from the first where both have the same futures", () => {
    expect(cellsOf("Difference from “First”", {})).toEqual(["", "£0"]);
    expect(cellsOf("No difference is told, for it has", {})).toBeUndefined();
  });

  it.each([
    ["another seed", { seed: 2 }],
    ["another number of futures", { simulations: 100 }],
    ["other months", { months: 3 }],
  ])("says that there is none for %s", (why, other) => {
    expect(cellsOf("No difference is told, for it has", other)).toEqual(["", why]);
    expect(cellsOf("Difference from “First”", other)).toBeUndefined();
  });
});
