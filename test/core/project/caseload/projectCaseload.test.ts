import { describe, expect, it } from "vitest";
import type { CaseloadProjection } from "../../../../packages/core/src/project/caseload/CaseloadProjection.ts";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { careLeaver, youngPeople } from "./careLeaver.ts";
import { bareScenario, caseloadScenario, countedScenario } from "./caseloadScenario.ts";

/** What is expected in receipt at the end of each month. */
function expected({ months }: CaseloadProjection): readonly number[] {
  return months.map(({ youngPeople: { expected: young } }) => Number(young.toFixed(12)));
}

function project(
  births: readonly string[],
  keys: Readonly<Record<string, unknown>> = {},
  leaver: Parameters<typeof careLeaver>[1] = {},
): CaseloadProjection {
  const scenario = caseloadScenario({ months: 3, simulations: 100, ...keys });
  return projectCaseload(scenario, { people: youngPeople(births.map((birth) => careLeaver(birth, leaver))) });
}

describe("projectCaseload, from birthdays", () => {
  // April, May and June 2019, as known on 31 March 2019
  it.each([
    ["turns 21 on 1 April: take-up from April", "1998-04-01", [0.75, 0.75, 0.75]],
    ["turned 21 on 31 March, in touch: has taken up", "1998-03-31", [1, 1, 1]],
    ["turns 21 on 30 April", "1998-04-30", [0.75, 0.75, 0.75]],
    ["turns 21 on 1 May", "1998-05-01", [1, 0.75, 0.75]],
    ["turns 25 on 31 May: not on that day any more", "1994-05-31", [1, 0, 0]],
    ["turns 25 on 1 June: still on 31 May", "1994-06-01", [1, 1, 0]],
    ["turned 25 on 31 March", "1994-03-31", [0, 0, 0]],
  ])("%s", (_, birth, inReceipt) => {
    expect(expected(project([birth]))).toEqual(inReceipt);
  });

  it("begins with an eligible young person at 18, on 31 March or 1 April a year apart", () => {
    const eligible = { status: "eligible" } as const;
    expect(expected(project(["2001-04-30", "2001-05-01"], {}, eligible))).toEqual([1, 2, 2]);
    expect(expected(project(["2002-03-31", "2002-04-01"], { months: 13 }, eligible)).slice(10)).toEqual([0, 1, 2]);
  });

  it("reaches 18 on 1 March 2022 for a birth on 29 February 2004", () => {
    const months = expected(project(["2004-02-29"], { months: 36 }, { status: "eligible" }));
    expect(months.slice(33)).toEqual([0, 0, 1]); // January, February, March 2022
  });

  it("ends on 1 March 2021 for a birth on 29 February 1996", () => {
    expect(expected(project(["1996-02-29"], { months: 24 })).slice(21)).toEqual([1, 1, 0]); // January to March 2021
  });

  it("works jointly from 17 and a half", () => {
    const keys = { months: 12, joint_working: 0.5 };
    // born on 15 January 2002: 17 and a half on 15 July 2019, 18 on 15 January 2020
    expect(expected(project(["2002-01-15"], keys, { status: "eligible" }))).toEqual([
      0, 0, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 1, 1,
    ]);
  });

  it("supports a relevant young person at once", () => {
    expect(expected(project(["2002-01-15"], {}, { status: "relevant" }))).toEqual([1, 1, 1]);
  });

  it("brings back three in four of those not in touch over six months, and none who declined", () => {
    const months = expected(project(["1999-06-01"], { months: 7 }, { contact: "not in touch" }));
    expect(months).toEqual([0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.75]);
    expect(expected(project(["1999-06-01"], {}, { contact: "declined" }))).toEqual([0, 0, 0]);
  });

  it("ends support at the age of the scenario", () => {
    expect(expected(project(["1994-06-10"], { end_of_support: 24.75 }))).toEqual([0, 0, 0]); // 10 March 2019
    expect(expected(project(["1994-08-10"], { end_of_support: 24.75 }))).toEqual([1, 0, 0]); // 10 May 2019
  });

  it("adds arrivals month by month: a twelfth of the year's at 17, in receipt a year later", () => {
    const keys = { months: 15, arrivals: 24, simulations: 100 };
    const { months } = project([], keys);
    expect(months.map(({ youngPeople: young }) => young.expected)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6,
    ]);
    expect(months.map(({ youngPeople: young }) => young.processSd ** 2).slice(12)).toEqual([
      expect.closeTo(2, 12),
      expect.closeTo(4, 12),
      expect.closeTo(6, 12),
    ]);
    expect(months.map(({ entitled }) => entitled?.eligible).slice(10)).toEqual([22, 24, 24, 24, 24]);
    expect(months.map(({ entitled }) => entitled?.["former relevant"]).slice(10)).toEqual([0, 0, 2, 4, 6]);
  });

  it("counts who is entitled, by status", () => {
    const people = youngPeople([
      careLeaver("2001-05-10", { status: "eligible" }),
      careLeaver("2001-06-10", { status: "relevant" }),
      careLeaver("1994-04-20"),
      careLeaver("1998-06-30", { status: "qualifying" }),
    ]);
    const { months } = projectCaseload(caseloadScenario({ months: 3, simulations: 100 }), { people });
    expect(months.map(({ entitled }) => entitled)).toEqual([
      { eligible: 1, relevant: 1, "former relevant": 0, qualifying: 1 },
      { eligible: 0, relevant: 1, "former relevant": 1, qualifying: 1 },
      { eligible: 0, relevant: 0, "former relevant": 2, qualifying: 0 },
    ]);
  });
});

const ranged = {
  months: 24,
  simulations: 4000,
  take_up_at_21: { low: 0.55, likely: 0.75, high: 0.85 },
  contact: { low: 0.5, high: 0.9 },
  stopping: { low: 0.05, likely: 0.1, high: 0.2 },
  re_engagement: 0.1,
  arrivals: { low: 5, likely: 10, high: 20 },
};
const cohort = youngPeople([
  ...Array.from({ length: 60 }, (_, at) =>
    careLeaver(`${1995 + (at % 6)}-${String((at % 12) + 1).padStart(2, "0")}-15`, { child: `a${at}` }),
  ),
  ...Array.from({ length: 20 }, (_, at) =>
    careLeaver(`${1996 + (at % 5)}-06-01`, { child: `b${at}`, contact: "not in touch" }),
  ),
]);

describe("projectCaseload, how sure", () => {
  const projection = projectCaseload(caseloadScenario(ranged), { people: cohort });
  const known = projectCaseload(
    caseloadScenario({ ...ranged, take_up_at_21: 0.75, contact: 0.7, stopping: 0.1, arrivals: 10 }),
    { people: cohort },
  );

  it("tells chance from what is not known of the assumptions: together they are the spread of the futures", () => {
    projection.months.forEach(({ youngPeople: { processSd, parameterSd } }, month) => {
      const futures = projection.youngPeople[month] ?? new Float64Array();
      const mean = futures.reduce((sum, young) => sum + young, 0) / futures.length;
      const variance = futures.reduce((sum, young) => sum + (young - mean) ** 2, 0) / futures.length;
      expect(variance / (processSd ** 2 + parameterSd ** 2)).toBeGreaterThan(0.88);
      expect(variance / (processSd ** 2 + parameterSd ** 2)).toBeLessThan(1.12);
      if (month > 0) expect(parameterSd).toBeGreaterThan(0);
    });
  });

  it("has nothing unknown where no assumption is a range", () => {
    for (const { youngPeople: young } of known.months) expect(young.parameterSd).toBe(0);
  });

  it("is surer without ranges", () => {
    const width = ({ months }: CaseloadProjection): number => {
      const { youngPeople: young } = months.at(-1) ?? { youngPeople: { upper95: 0, lower95: 0 } };
      return young.upper95 - young.lower95;
    };
    expect(width(known)).toBeLessThan(width(projection));
  });

  it("expects what the futures come to on average", () => {
    projection.months.forEach(({ youngPeople: young }, month) => {
      const futures = projection.youngPeople[month] ?? new Float64Array();
      const mean = futures.reduce((sum, count) => sum + count, 0) / futures.length;
      const sd = Math.hypot(young.processSd, young.parameterSd);
      // both averages are over draws, the exact one over 2,000 of the assumptions
      expect(Math.abs(mean - young.expected)).toBeLessThan(5 * sd * Math.sqrt(1 / 4000 + 1 / 2000));
    });
  });

  it("has intervals that nest, about the expected number", () => {
    for (const { youngPeople: young, caseload, cost } of projection.months) {
      expect([caseload, cost]).not.toContain(undefined);
      for (const { lower95, lower80, expected: middle, upper80, upper95 } of [
        young,
        caseload ?? young,
        cost ?? young,
      ]) {
        expect(lower95).toBeLessThanOrEqual(lower80);
        expect(lower80).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(upper80);
        expect(upper80).toBeLessThanOrEqual(upper95);
      }
    }
  });

  it("has intervals that hold what is expected, where one person alone is not certain", () => {
    // two of 19 are certain; 95 in 100 of those of 21 go on with support: 2.95 are expected, and in 95 of 100 futures 3
    const people = ["2000-06-01", "2000-07-01", "1998-04-01"];
    const { months } = project(people, { take_up_at_21: 0.95, simulations: 1000 });
    expect(months[0]?.youngPeople.expected).toBeCloseTo(2.95, 9);
    expect(months[0]?.youngPeople.lower80).toBeCloseTo(2.95, 9);
    expect(months[0]?.youngPeople).toMatchObject({ lower95: 2, upper80: 3, upper95: 3 });
  });

  it("is the same again, digit for digit", () => {
    expect(projectCaseload(caseloadScenario(ranged), { people: cohort })).toEqual(projection);
  });

  it("has 95 of 100 exact counts within its 95 per cent interval", () => {
    // one person of 21 with take-up of a half: 0 or 1, so the interval is both
    const { months } = project(["1998-04-01"], { take_up_at_21: 0.5, simulations: 1000 });
    expect(months[0]?.youngPeople).toMatchObject({ lower95: 0, lower80: 0, upper80: 1, upper95: 1 });
  });
});

describe("projectCaseload, from counts", () => {
  it("is level before the first count and after the last", () => {
    const scenario = countedScenario({ "2019-06-30": 100, "2019-08-31": 131 }, { months: 7 });
    expect(expected(projectCaseload(scenario))).toEqual([100, 100, 100, 115.5, 131, 131, 131]);
  });

  it("takes ranges of counts to lie equally high together", () => {
    const scenario = countedScenario(
      { "2019-04-30": { low: 90, high: 110 }, "2019-06-30": { low: 190, likely: 200, high: 210 } },
      { months: 3, simulations: 4000 },
    );
    const { months, youngPeople: futures } = projectCaseload(scenario);
    expect(months.map(({ youngPeople: young }) => young.expected)).toEqual([100, 100 + (100 * 31) / 61, 200]);
    // the even range from 90 to 110 has its 2.5 and 97.5 per cent points at 90.5 and 109.5
    expect(Math.abs((months[0]?.youngPeople.lower95 ?? 0) - 90.5)).toBeLessThan(0.3);
    expect(Math.abs((months[0]?.youngPeople.upper95 ?? 0) - 109.5)).toBeLessThan(0.3);
    const [first = new Float64Array(), , last = new Float64Array()] = futures;
    const high = [...first.keys()].filter((future) => (first[future] ?? 0) > 108);
    for (const future of high) expect(last[future]).toBeGreaterThan(205);
  });

  it("spreads the caseload where vacancies are a range, and not the young people", () => {
    const scenario = countedScenario(
      { "2019-04-30": 220 },
      { months: 1, advisers: 10, vacancies: { low: 0.1, high: 0.3 } },
    );
    const [month] = projectCaseload(scenario).months;
    expect(month?.youngPeople).toMatchObject({ lower95: 220, upper95: 220 });
    expect(month?.caseload?.lower95).toBeGreaterThan(220 / 9);
    expect(month?.caseload?.upper95).toBeLessThan(220 / 7);
    // the mean of 1 / (1 - v) for v even from 0.1 to 0.3 is 5 ln(0.9 / 0.7)
    expect(month?.caseload?.expected).toBeCloseTo(22 * 5 * Math.log(0.9 / 0.7), 1);
    expect(month?.cost?.expected).toBeCloseTo((10 * 0.8 * 28_500) / 12, 8);
  });

  it("has no caseload, no number needed and no cost where posts, target and cost were not given, and each with its own", () => {
    const month = (keys: Readonly<Record<string, unknown>>) =>
      projectCaseload(bareScenario({ months: 1, young_people: { counts: { "2019-04-30": 220 } }, ...keys })).months[0];
    expect(month({})).toMatchObject({
      youngPeople: { expected: 220 },
      establishment: undefined,
      caseload: undefined,
      advisersNeeded: undefined,
      cost: undefined,
    });
    expect(month({ target_caseload: 22 })).toMatchObject({ caseload: undefined, advisersNeeded: 10, cost: undefined });
    expect(month({ advisers: 8 })).toMatchObject({
      caseload: { expected: 27.5 },
      advisersNeeded: undefined,
      cost: undefined,
    });
    expect(month({ cost_per_adviser: 30_000 })).toMatchObject({ caseload: undefined, cost: undefined });
    // 8 posts at a twelfth of 30,000, before on-costs
    expect(month({ advisers: 8, cost_per_adviser: 30_000 })?.cost?.expected).toBe(20_000);
    expect(month({ advisers: 8, cost_per_adviser: 30_000, on_costs: 0.25 })?.cost?.expected).toBe(25_000);
  });

  it("is anywhere between nobody's and everybody's take-up where none was given", () => {
    // 100 people who turned 21 before the start: in receipt are from none to all of them, each share as likely
    const leavers = Array.from({ length: 100 }, (_, at) =>
      careLeaver("1998-03-01", { child: `child ${at}`, contact: "not known" }),
    );
    const people = youngPeople(leavers);
    const [month] = projectCaseload(bareScenario({ months: 1, simulations: 4000 }), { people }).months;
    expect(month?.youngPeople.expected).toBeCloseTo(50, -0.5);
    expect(month?.youngPeople.lower80).toBeLessThan(13);
    expect(month?.youngPeople.upper80).toBeGreaterThan(87);
  });

  it("wants people where the scenario does, and not where it has counts", () => {
    expect(() => projectCaseload(caseloadScenario())).toThrow(RangeError);
    expect(() => projectCaseload(countedScenario({ "2019-04-30": 1 }), { people: [] })).toThrow(RangeError);
  });
});
