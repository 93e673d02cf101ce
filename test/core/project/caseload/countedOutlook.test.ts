import { describe, expect, it } from "vitest";
import { breakEven } from "../../../../packages/core/src/project/caseload/breakEven.ts";
import { caseloadAnswer } from "../../../../packages/core/src/project/caseload/caseloadAnswer.ts";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { tornado } from "../../../../packages/core/src/project/caseload/tornado.ts";
import { countedScenario } from "./caseloadScenario.ts";

const byAge = { "2019-04-30": { under_21: 140, from_21: 80, supported_from_21: 12 } };

describe("counts by age", () => {
  it("are in receipt under 21, supported already, and by take-up from 21 on: 140 + 12 + 0.75 × 80", () => {
    const { months } = projectCaseload(countedScenario(byAge, { months: 1, advisers: 8 }));
    expect(months[0]).toMatchObject({
      youngPeople: { expected: 212, lower80: 212, upper95: 212, processSd: 0, parameterSd: 0 },
      byAge: { under21: 140, from21: 80, supportedFrom21: 12 },
      caseload: { expected: 26.5 },
    });
  });

  it("move with take-up, by one for every hundredth of a hundred", () => {
    const at = (takeUp: number): number =>
      caseloadAnswer(countedScenario(byAge, { months: 1, take_up_at_21: takeUp }), "young people");
    expect([at(0), at(0.5), at(1)]).toEqual([152, 192, 232]);
  });

  it("lie on a straight line between dates, also where one date is by age and the next a total", () => {
    const counts = { ...byAge, "2019-06-30": 234 };
    const { months } = projectCaseload(countedScenario(counts, { months: 3 }));
    // 31 May is 31 of 61 days on the way from 212 to 234
    expect(months.map(({ youngPeople }) => youngPeople.expected)).toEqual([
      212,
      expect.closeTo(212 + (22 * 31) / 61, 12),
      234,
    ]);
    expect(months[0]?.byAge).toBeUndefined();
  });

  it("are as far up in all of their ranges in one future: the ends of all ranges together are the ends of the sum", () => {
    const range = { low: 90, likely: 100, high: 110 };
    const counts = { "2019-04-30": { under_21: range, from_21: range, supported_from_21: range } };
    const scenario = countedScenario(counts, { months: 1, take_up_at_21: 0.5, simulations: 20_000 });
    const { youngPeople } = projectCaseload(scenario).months[0] ?? {};
    // a tenth of a triangle from 90 to 110 lies below 90 + 10 × √0.2, two and a half of it together
    const tenth = 2.5 * (90 + 10 * Math.sqrt(0.2));
    expect(youngPeople?.expected).toBe(250);
    expect(youngPeople?.lower80).toBeCloseTo(tenth, 0);
    expect(youngPeople?.upper80).toBeCloseTo(500 - tenth, 0);
  });

  it("have take-up drawn beside them: the variance is that of the product", () => {
    const keys = { months: 1, take_up_at_21: { low: 0.6, likely: 0.75, high: 0.9 }, simulations: 50_000 };
    const { youngPeople } = projectCaseload(countedScenario(byAge, keys)).months[0] ?? {};
    expect(youngPeople?.expected).toBe(212);
    // a symmetric triangle has a twenty-fourth of its squared width for its variance
    expect(youngPeople?.parameterSd).toBeCloseTo(80 * (0.3 / Math.sqrt(24)), 1);
  });

  it("say at what take-up the caseload is on target: 152 + 80 t = 9 × 22", () => {
    const scenario = countedScenario(byAge, { months: 1, advisers: 9 });
    expect(breakEven(scenario, { assumption: "takeUpAt21", question: "caseload", equals: 22 })).toBeCloseTo(0.575, 9);
  });

  it("stand in a tornado beside take-up", () => {
    const counts = { "2019-04-30": { under_21: { low: 130, high: 150 }, from_21: 80, supported_from_21: 12 } };
    const scenario = countedScenario(counts, { months: 1, take_up_at_21: { low: 0.7, high: 0.8 } });
    expect(tornado(scenario, { question: "young people" })).toEqual([
      expect.objectContaining({ assumption: "counts", atLow: 202, atHigh: 222 }),
      expect.objectContaining({
        assumption: "take_up_at_21",
        atLow: expect.closeTo(208, 9),
        atHigh: expect.closeTo(216, 9),
      }),
    ]);
  });
});
