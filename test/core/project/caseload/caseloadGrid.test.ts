import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseloadGrid } from "../../../../packages/core/src/project/caseload/caseloadGrid.ts";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { careLeaver, youngPeople } from "./careLeaver.ts";
import { caseloadScenario, countedScenario } from "./caseloadScenario.ts";

const projection = projectCaseload(
  countedScenario({ "2019-04-30": 154, "2019-06-30": 176 }, { months: 3, compare: [7, 8, 11] }),
);

describe("caseloadGrid", () => {
  it("divides the same young people by each number of advisers", () => {
    const cells = caseloadGrid(projection, { dates: ["2019-06-30"] });
    expect(cells.map(({ advisers, caseload }) => [advisers, caseload.expected])).toEqual([
      [7, 176 / 7],
      [8, 22],
      [11, 16],
    ]);
  });

  it("has every month, and any establishment", () => {
    expect(caseloadGrid(projection)).toHaveLength(9);
    expect(caseloadGrid(projection, { advisers: [5.5], dates: ["2019-04-30"] })[0]?.caseload.expected).toBe(28);
  });

  it("refuses a date that is no month end, and advisers that are none", () => {
    expect(() => caseloadGrid(projection, { dates: ["2019-06-29"] })).toThrow("2019-06-29");
    expect(() => caseloadGrid(projection, { advisers: [0] })).toThrow(RangeError);
    expect(() => caseloadGrid(projectCaseload(countedScenario({ "2019-04-30": 1 })))).toThrow(RangeError);
  });

  it("never contradicts itself: caseload times advisers is the young people, and more advisers never raise a caseload", () => {
    const people = youngPeople([careLeaver("1998-04-20"), careLeaver("1999-01-01"), careLeaver("1994-06-01")]);
    const projected = projectCaseload(caseloadScenario({ months: 6, simulations: 500 }), { people });
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 2 }), (advisers) => {
        const cells = caseloadGrid(projected, { advisers: advisers.toSorted((a, b) => a - b) });
        for (const { advisers: number, youngPeople: young, caseload } of cells) {
          expect(caseload.expected * number).toBeCloseTo(young.expected, 9);
          expect(caseload.upper95 * number).toBeCloseTo(young.upper95, 9);
        }
        const byDate = Map.groupBy(cells, ({ date }) => date);
        for (const row of byDate.values()) {
          row.reduce((fewer, more) => {
            for (const key of ["expected", "lower80", "upper80", "lower95", "upper95"] as const) {
              expect(more.caseload[key]).toBeLessThanOrEqual(fewer.caseload[key]);
            }
            return more;
          });
        }
      }),
      { numRuns: 30 },
    );
  });
});
