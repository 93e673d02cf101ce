import { describe, expect, it } from "vitest";
import { breakEven } from "../../../../packages/core/src/project/caseload/breakEven.ts";
import { careLeaver, youngPeople } from "./careLeaver.ts";
import { caseloadScenario, countedScenario } from "./caseloadScenario.ts";

const counted = countedScenario({ "2019-04-30": 232 }, { months: 12, advisers: 11 });

describe("breakEven", () => {
  it("finds the advisers at which the caseload is on target", () => {
    expect(breakEven(counted, { assumption: "advisers", question: "caseload", equals: 22 })).toBeCloseTo(232 / 22, 9);
  });

  it("finds the cost of an adviser that a budget pays for, and the advisers", () => {
    expect(breakEven(counted, { assumption: "costPerAdviser", question: "cost", equals: 330_000 })).toBeCloseTo(
      30_000,
      6,
    );
    expect(breakEven(counted, { assumption: "advisers", question: "cost", equals: 285_000 })).toBeCloseTo(10, 9);
  });

  it("finds the take-up that an establishment can bear", () => {
    // 30 of 20 throughout, 20 who turn 21 in April: 30 + 20 × take-up over 2 advisers is 22 at 0.7
    const people = youngPeople([
      ...Array.from({ length: 30 }, (_, at) => careLeaver("1999-12-15", { child: `a${at}` })),
      ...Array.from({ length: 20 }, (_, at) => careLeaver("1998-04-15", { child: `b${at}` })),
    ]);
    const scenario = caseloadScenario({ months: 6, advisers: 2 });
    expect(breakEven(scenario, { people, assumption: "takeUpAt21", question: "caseload", equals: 22 })).toBeCloseTo(
      0.7,
      9,
    );
    expect(breakEven(scenario, { people, assumption: "takeUpAt21", question: "caseload", equals: 25 })).toBe(1);
    expect(breakEven(scenario, { people, assumption: "takeUpAt21", question: "caseload", equals: 26 })).toBeUndefined();
  });

  it("has no answer where the assumption changes nothing", () => {
    expect(breakEven(counted, { assumption: "takeUpAt21", question: "caseload", equals: 22 })).toBeUndefined();
  });

  it("refuses an answer that is no number", () => {
    expect(() => breakEven(counted, { assumption: "advisers", question: "cost", equals: Number.NaN })).toThrow(
      RangeError,
    );
  });
});
