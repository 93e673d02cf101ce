import { describe, expect, it } from "vitest";
import { compareScenarios } from "../../../../packages/core/src/project/caseload/compareScenarios.ts";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { bareScenario, countedScenario } from "./caseloadScenario.ts";

describe("compareScenarios", () => {
  const seven = projectCaseload(countedScenario({ "2019-04-30": 154 }, { months: 3 }));
  const eleven = projectCaseload(
    countedScenario({ "2019-04-30": 176 }, { from: "2019-05-01", months: 3, advisers: 11 }),
  );

  it("sets the months that both have side by side", () => {
    const rows = compareScenarios(seven, eleven);
    expect(rows.map(({ month }) => month)).toEqual(["2019-05-31", "2019-06-30"]);
    expect(rows[1]).toEqual({
      month: "2019-06-30",
      youngPeople: { first: 154, second: 176, difference: 22 },
      caseload: { first: 22, second: 16, difference: -6 },
      advisersNeeded: { first: 7, second: 8, difference: 1 },
      cost: { first: 16_625, second: 26_125, difference: 9500 },
      costToDate: { first: 33_250, second: 52_250, difference: 19_000 },
    });
  });

  it("has no difference in what one of them was not given", () => {
    const bare = projectCaseload(bareScenario({ months: 3, young_people: { counts: { "2019-04-30": 154 } } }));
    expect(compareScenarios(seven, bare)[0]).toMatchObject({
      youngPeople: { first: 154, second: 154, difference: 0 },
      caseload: undefined,
      advisersNeeded: undefined,
      cost: undefined,
      costToDate: undefined,
    });
  });

  it("finds no difference of a scenario with itself", () => {
    for (const row of compareScenarios(seven, seven)) {
      for (const both of [row.youngPeople, row.caseload, row.advisersNeeded, row.cost, row.costToDate]) {
        expect(both?.difference).toBe(0);
      }
    }
  });
});
