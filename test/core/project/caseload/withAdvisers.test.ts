import { describe, expect, it } from "vitest";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { withAdvisers } from "../../../../packages/core/src/project/caseload/withAdvisers.ts";
import { countedScenario } from "./caseloadScenario.ts";

describe("withAdvisers", () => {
  const counts = { "2019-03-31": { low: 150, high: 170 }, "2020-03-31": { low: 220, high: 240 } };
  const keys = { months: 12, vacancies: { low: 0, high: 0.1 }, recruitment_months: 2, simulations: 500 };
  const advisers = [
    { from: "2019-04-01", number: 7 },
    { from: "2019-07-01", number: 9 },
  ];

  it("is what the scenario with these advisers projects", () => {
    const planned = countedScenario(counts, { ...keys, advisers });
    const now = projectCaseload(countedScenario(counts, { ...keys, advisers: 7 }));
    expect(withAdvisers(now, planned.advisers)).toEqual(projectCaseload(planned));
  });

  it("leaves the projection as it was", () => {
    const now = projectCaseload(countedScenario(counts, keys));
    const before = structuredClone(now.months);
    withAdvisers(now, 11);
    expect(now.months).toEqual(before);
  });
});
