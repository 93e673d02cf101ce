import { projectPlacements } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { placementsWorkbook } from "../../../packages/report/src/answers/placementsWorkbook.ts";
import { placementScenario, smallReturn } from "../../core/project/placements/placementCase.ts";

const prices = [
  { name: "own", weekly: 700, group: "fostering" },
  { name: "home", weekly: 4200, group: "residential" },
];
const care = await smallReturn();

/** The worksheets of scenarios that say these things, by their names. */
function sheetsOf(...scenarios: readonly Readonly<Record<string, unknown>>[]) {
  const projections = scenarios.map((keys, at) =>
    projectPlacements(care, placementScenario({ title: `Scenario ${at}`, prices, ...keys })),
  );
  return new Map(placementsWorkbook(projections, "").sheets.map((sheet) => [sheet.name, sheet.table]));
}

describe("the workbook of scenarios of placements", () => {
  const changes = [{ price: { name: "own", add: 7 } }];
  const sheets = sheetsOf({ budget: 1_000_000 }, { budget: 1_000_000, changes });
  const labels = (sheet: string) => sheets.get(sheet)?.columns.map(({ label }) => label);

  it("begins with the scenarios side by side, and how they differ from the first", () => {
    expect([...sheets.keys()][0]).toBe("side by side");
    expect(labels("side by side")).toEqual(["What", "Scenario 0", "Scenario 1"]);
    const rows = sheets.get("side by side")?.rows.map(([first]) => first && "text" in first && first.text);
    expect(rows).toEqual(expect.arrayContaining(["Difference from “Scenario 0”", "Budget in 2019-20"]));
  });

  it.each([
    [{ seed: 2 }, "another seed"],
    [{ simulations: 100 }, "another number of futures"],
    [{ months: 6 }, "other months"],
  ])("says why scenarios that differ in %o have no difference", (keys, why) => {
    const table = sheetsOf({}, keys).get("side by side");
    const rowOf = (label: string) => table?.rows.find(([first]) => first && "text" in first && first.text === label);
    expect(rowOf("No difference is told, for it has")?.at(-1)).toMatchObject({ text: why });
    expect(rowOf("Difference from “Scenario 0”")).toBeUndefined();
    expect(rowOf("Rates of")).toBeUndefined();
  });

  it("says of which days the rates are where they are not of the same", () => {
    const apart = sheetsOf({}, { reference: { from: "2018-04-01", to: "2018-12-31" } });
    const rates = apart
      .get("side by side")
      ?.rows.find(([first]) => first && "text" in first && first.text === "Rates of");
    expect(rates?.at(-1)).toMatchObject({ text: "1 April 2018 to 31 December 2018" });
  });

  it("draws costs beside the budget that all agree on", () => {
    expect(labels("costs")).toEqual(["financial year", "Scenario 0", "Scenario 1", "Budget"]);
    expect(sheets.get("costs")?.rows[0]?.at(-1)).toMatchObject({ number: 1_000_000 });
    const apart = sheetsOf({ budget: 1_000_000 }, { budget: 2_000_000 });
    expect(apart.get("costs")?.columns.map(({ label }) => label)).not.toContain("Budget");
  });

  it("draws the groups of one scenario, and of several what they come to", () => {
    expect(labels("children")).toEqual(["month", "Scenario 0", "Scenario 1"]);
    const alone = sheetsOf({});
    expect(alone.get("children")?.columns.map(({ label }) => label)).toEqual([
      "month",
      "fostering",
      "residential",
      "supported",
      "other",
      "total",
    ]);
  });
});
