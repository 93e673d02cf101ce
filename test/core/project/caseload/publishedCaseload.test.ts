import { projectCaseload, publishedCaseload } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { careLeaver, youngPeople } from "./careLeaver.ts";
import { caseloadScenario, countedScenario } from "./caseloadScenario.ts";

/** A year of so many young people of 18, all in touch, of whom none comes or goes. */
function yearOf(count: number) {
  const births = Array.from({ length: count }, (_, at) => `2000-06-${String((at % 28) + 1).padStart(2, "0")}`);
  const people = youngPeople(births.map((birth, at) => careLeaver(birth, { child: `C${at}` })));
  return projectCaseload(caseloadScenario({ simulations: 100 }), { people });
}

describe("publishedCaseload", () => {
  it("has totals to the nearest five, and what follows from them, and nothing by age", () => {
    const exact = yearOf(33);
    expect(exact.months[0]?.youngPeople.expected).toBe(33);
    const months = publishedCaseload(exact)?.months ?? [];
    expect(months).toHaveLength(12);
    for (const month of months) {
      expect(month.youngPeople.expected).toBe(35);
      // seven advisers
      expect(month.caseload?.expected).toBe(5);
      expect([month.byAge, month.entitled]).toEqual([undefined, undefined]);
    }
  });

  it("is none where five would stand for it", () => {
    expect(publishedCaseload(yearOf(8))?.months[0]?.youngPeople.expected).toBe(10);
    // 7 is 5 to the nearest five
    expect(publishedCaseload(yearOf(7))).toBeUndefined();
    expect(publishedCaseload(yearOf(0))).toBeUndefined();
  });

  it("leaves counts as they were given, unless any month has five or fewer", () => {
    const of = (counts: Readonly<Record<string, number>>) =>
      publishedCaseload(projectCaseload(countedScenario(counts, { simulations: 100 })));
    expect(of({ "2019-03-31": 162 })?.months.at(-1)?.youngPeople.expected).toBe(162);
    expect(of({ "2019-03-31": 6 })?.months.at(-1)?.youngPeople.expected).toBe(6);
    expect(of({ "2019-03-31": 20, "2020-03-31": 5 })).toBeUndefined();
  });
});
