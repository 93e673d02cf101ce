import { describe, expect, it } from "vitest";
import { costOfWaiting } from "../../../../packages/core/src/project/caseload/costOfWaiting.ts";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { countedScenario } from "./caseloadScenario.ts";

describe("costOfWaiting", () => {
  const projection = projectCaseload(countedScenario({ "2019-04-30": 220 }, { months: 12, advisers: 7 }));
  const options = { advisers: 10, months: [0, 3, 12] };

  it("saves three advisers for each month, and leaves the young people beyond the target", () => {
    expect(costOfWaiting(projection, options)).toEqual([
      { months: 0, saved: 0, highestCaseload: 22, monthsAboveTarget: 0, beyondTarget: 0, unmet: 0 },
      {
        months: 3,
        saved: expect.closeTo((3 * 3 * 28_500) / 12, 6),
        highestCaseload: 220 / 7,
        monthsAboveTarget: 3,
        beyondTarget: 3 * (220 - 154),
        // 66 young people at 22 are three advisers: what is saved
        unmet: expect.closeTo((3 * 3 * 28_500) / 12, 6),
      },
      expect.objectContaining({ months: 12, monthsAboveTarget: 12, beyondTarget: 12 * 66 }),
    ]);
  });

  it.each(["advisers", "target_caseload", "cost_per_adviser"])("needs %s of the scenario", (key) => {
    const without = projectCaseload(countedScenario({ "2019-04-30": 220 }, { months: 12, [key]: null }));
    expect(() => costOfWaiting(without, options)).toThrow("costOfWaiting needs posts, a target and a cost");
  });

  it("waits for recruitment as well", () => {
    const recruiting = projectCaseload(
      countedScenario({ "2019-04-30": 220 }, { months: 12, advisers: 7, recruitment_months: 2 }),
    );
    expect(costOfWaiting(recruiting, options).map(({ monthsAboveTarget }) => monthsAboveTarget)).toEqual([2, 5, 12]);
  });

  it("never saves less, nor leaves fewer beyond the target, by waiting longer", () => {
    const rows = costOfWaiting(projection, { advisers: 11, months: [0, 1, 2, 5, 9, 20] });
    rows.reduce((sooner, later) => {
      expect(later.saved).toBeGreaterThanOrEqual(sooner.saved);
      expect(later.beyondTarget).toBeGreaterThanOrEqual(sooner.beyondTarget);
      return later;
    });
  });

  it("refuses months and advisers that are none", () => {
    expect(() => costOfWaiting(projection, { advisers: 10, months: [1.5] })).toThrow(RangeError);
    expect(() => costOfWaiting(projection, { advisers: 0, months: [1] })).toThrow(RangeError);
  });
});
