import { describe, expect, it } from "vitest";
import { caseloadNotes } from "../../../../packages/core/src/project/caseload/caseloadNotes.ts";
import { countedScenario } from "../../../../packages/core/src/project/caseload/countedScenario.ts";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { careLeaver, youngPeople } from "./careLeaver.ts";
import { caseloadScenario, countedScenario as scenarioOfCounts } from "./caseloadScenario.ts";

// a hundred and twenty, born one in every month from May 1994 on, every seventh not in touch
const births = Array.from({ length: 120 }, (_, at) => {
  const month = at + 4;
  return `${1994 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-15`;
});
const people = youngPeople(
  births.map((birth, at) => careLeaver(birth, at % 7 === 0 ? { contact: "not in touch" } : {})),
);

function projected(keys: Readonly<Record<string, unknown>>): ReturnType<typeof projectCaseload> {
  return projectCaseload(caseloadScenario({ months: 24, simulations: 4000, ...keys }), { people });
}

describe("countedScenario", () => {
  const keys = { stopping: 0.1, re_engagement: 0.05, arrivals: 6 };

  it("expects what the people would, to a few hundredths, whatever the take-up", () => {
    const counted = countedScenario(projected({ ...keys, take_up_at_21: 0.75 }));
    for (const takeUp of [0, 0.6, 1]) {
      const fromPeople = projected({ ...keys, take_up_at_21: takeUp });
      const fromCounts = projectCaseload({ ...counted, takeUpAt21: takeUp });
      fromCounts.months.forEach(({ youngPeople: young }, month) => {
        expect(young.expected).toBeCloseTo(fromPeople.months[month]?.youngPeople.expected ?? Number.NaN, 1);
      });
    }
  });

  it.each([0.75, { low: 0.6, likely: 0.75, high: 0.9 }])("has the 80 per cent range of the people at %j", (takeUp) => {
    const fromPeople = projected({ ...keys, take_up_at_21: takeUp });
    const { months } = projectCaseload(countedScenario(fromPeople));
    months.forEach(({ youngPeople: { expected, lower80, upper80 } }, month) => {
      const exact = fromPeople.months[month]?.youngPeople ?? { expected: 0, lower80: 0, upper80: 0 };
      expect(expected).toBeCloseTo(exact.expected, 1);
      // counts of people are whole, and those of futures differ by chance
      expect(Math.abs(lower80 - exact.lower80)).toBeLessThan(1.1);
      expect(Math.abs(upper80 - exact.upper80)).toBeLessThan(1.1);
    });
  });

  it("holds month ends and nobody, to a hundredth, and nothing that would be idle", () => {
    const { youngPeople: young, ...counted } = countedScenario(projected({ ...keys, take_up_at_21: 0.8 }));
    expect("counts" in young && young.counts.length).toBe(24);
    for (const number of JSON.stringify(young).match(/\d+\.\d+/g) ?? []) {
      expect(number).toMatch(/^\d+\.\d{1,2}$/);
    }
    expect(counted).toMatchObject({ stopping: 0, reEngagement: 0, arrivals: 0, takeUpAt21: 0.8 });
    expect(caseloadNotes({ ...counted, youngPeople: young })).toEqual([]);
  });

  it("gives totals only where it is asked to", () => {
    const fromPeople = projected({ ...keys, take_up_at_21: { low: 0.6, likely: 0.8, high: 0.9 } });
    const counted = countedScenario(fromPeople, { totals: true });
    expect(JSON.stringify(counted.youngPeople)).not.toMatch(/under21|from21/i);
    expect(counted.takeUpAt21).toEqual({ low: 0, high: 1 });
    const at = (month: number): readonly number[] =>
      [projectCaseload(counted), fromPeople].map(({ months }) => months[month]?.youngPeople.expected ?? Number.NaN);
    // the first month, and 31 March 2020 and 2021
    for (const month of [0, 11, 23]) {
      const [rounded = 0, exact = 0] = at(month);
      expect(rounded).toBe(5 * Math.round(exact / 5));
    }
    expect("counts" in counted.youngPeople && counted.youngPeople.counts.length).toBe(3);
  });

  it("gives back a scenario of counts", () => {
    const scenario = scenarioOfCounts({ "2019-03-31": 162 });
    expect(countedScenario(projectCaseload(scenario))).toBe(scenario);
  });

  it("takes nobody as nobody", () => {
    const none = projectCaseload(caseloadScenario({ months: 1, simulations: 100 }), { people: [] });
    expect(countedScenario(none).youngPeople).toMatchObject({
      counts: [{ value: { under21: 0, from21: 0, supportedFrom21: 0 } }],
    });
  });
});
