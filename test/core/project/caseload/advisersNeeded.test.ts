import { describe, expect, it } from "vitest";
import { advisersNeeded } from "../../../../packages/core/src/project/caseload/advisersNeeded.ts";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { careLeaver, youngPeople } from "./careLeaver.ts";
import { caseloadScenario, countedScenario } from "./caseloadScenario.ts";

describe("advisersNeeded", () => {
  it("is the highest month of counts, rounded up", () => {
    const projection = projectCaseload(
      countedScenario({ "2019-04-30": 162, "2019-05-31": 232, "2019-06-30": 230 }, { months: 3 }),
    );
    expect(advisersNeeded(projection)).toEqual({
      target: 22,
      probability: 0.9,
      months: [
        { month: "2019-04-30", expected: 8, advisers: 8 },
        { month: "2019-05-31", expected: 11, advisers: 11 },
        { month: "2019-06-30", expected: 11, advisers: 11 },
      ],
      everyMonth: 11,
      chances: [{ advisers: 11, probability: 1 }],
    });
  });

  it("allows for vacancies: 220 at 22 are 10 advisers, in 12.5 posts of which a fifth are empty", () => {
    const projection = projectCaseload(countedScenario({ "2019-04-30": 220 }, { months: 1, vacancies: 0.2 }));
    expect(advisersNeeded(projection).everyMonth).toBe(13);
  });

  it("gives the chance of each number: two at 21 who go on or not, one after the other", () => {
    // take-up of a half: in April one is decided, in May the other, who is in receipt until then
    const people = youngPeople([careLeaver("1998-04-10"), careLeaver("1998-05-10")]);
    const scenario = caseloadScenario({ months: 2, take_up_at_21: 0.5, target_caseload: 1, simulations: 20_000 });
    const needed = advisersNeeded(projectCaseload(scenario, { people }), { probability: 0.6 });
    // the most in either month is 2 if the first goes on (a half), and else 1: the second is there in April
    expect(needed.chances.map(({ advisers }) => advisers)).toEqual([1, 2]);
    expect(needed.chances[0]?.probability).toBeCloseTo(0.5, 1);
    expect(needed.chances[1]?.probability).toBe(1);
    expect(needed.everyMonth).toBe(2);
    // in May alone: none with a quarter, one with a half
    expect(needed.months.map(({ advisers }) => advisers)).toEqual([2, 1]);
  });

  it("is never fewer for all months together than for one", () => {
    const people = youngPeople(
      Array.from({ length: 30 }, (_, at) =>
        careLeaver(`1998-${String((at % 12) + 1).padStart(2, "0")}-01`, { child: `${at}` }),
      ),
    );
    const projection = projectCaseload(
      caseloadScenario({ arrivals: 12, arrival_age: 18, target_caseload: 3, simulations: 1000 }),
      { people },
    );
    for (const probability of [0.5, 0.8, 0.95]) {
      const { months, everyMonth } = advisersNeeded(projection, { probability });
      expect(everyMonth).toBeGreaterThanOrEqual(Math.max(...months.map(({ advisers }) => advisers)));
    }
  });

  it("refuses a target or a probability that is none", () => {
    const projection = projectCaseload(countedScenario({ "2019-04-30": 220 }, { months: 1 }));
    expect(() => advisersNeeded(projection, { target: 0 })).toThrow(RangeError);
    expect(() => advisersNeeded(projection, { probability: 0 })).toThrow(RangeError);
    expect(() => advisersNeeded(projection, { probability: 95 })).toThrow(RangeError);
  });
});
