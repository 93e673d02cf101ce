import { describe, expect, it } from "vitest";
import { publishedProjections } from "../../../packages/notebook/src/source/publishedProjections.ts";
import { careReturn } from "../../careReturn.ts";
import { caseloadScenario, countedScenario } from "../../core/project/caseload/caseloadScenario.ts";
import { placementScenario, smallReturn } from "../../core/project/placements/placementCase.ts";

const few = { months: 12, simulations: 100 };
/** A list of so many young people of 18 who are in touch. */
const listOf = (count: number, name = "care-leavers.csv") => ({
  name,
  bytes: new TextEncoder().encode(
    ["child,birth_date,status,in_touch", ...Array.from({ length: count }, (_, at) => `C${at},2000-06-15,,yes`)].join(
      "\n",
    ),
  ),
});

describe("publishedProjections", () => {
  it("has the caseload of a list in totals to the nearest five, and none of too few", async () => {
    const { caseload } = publishedProjections(await careReturn({ episodes: [] }));
    const scenario = caseloadScenario(few);
    expect(caseload(scenario, listOf(33))?.months[0]).toMatchObject({
      youngPeople: { expected: 35 },
      byAge: undefined,
    });
    expect(caseload(scenario, listOf(7, "few.csv"))).toBeUndefined();
    expect(caseload(scenario)).toBeUndefined();
  });

  it("takes those of the return where the scenario names it", async () => {
    // forty who have been in care since they were ten, and turn 18 before the first month
    const episodes = Array.from({ length: 40 }, (_, at) => `S${at},01/04/2010,S,C2,U4,PR1,15/01/2019,E7,N1`);
    const header = episodes.map((_, at) => `S${at},1,15/01/2001,WBRI`);
    const { caseload } = publishedProjections(await careReturn({ episodes, header }));
    const people = (keys: Readonly<Record<string, unknown>>) =>
      caseload(caseloadScenario({ ...few, young_people: { people: keys } }));
    expect(people({ return: ["here"] })?.months[0]?.youngPeople.expected).toBe(40);
    expect(people({ care_leavers: "elsewhere" })).toBeUndefined();
  });

  it("leaves counts that somebody gave as they are", async () => {
    const { caseload } = publishedProjections(await careReturn({ episodes: [] }));
    expect(caseload(countedScenario({ "2019-03-31": 162 }, few))?.months[0]?.youngPeople.expected).toBe(162);
  });

  it("has placements as they may be published", async () => {
    // forty are there; ten came in the year and ten went, so that of a quarter two or three are to come, and to go
    const { placements } = publishedProjections(await smallReturn());
    const toCome = placements(placementScenario({ months: 3 }));
    expect(toCome?.outlook).toEqual([
      { month: "2019-06-30", expected: 40, lower80: 35, upper80: 45, lower95: 35, upper95: 45 },
    ]);
    expect(Object.keys(toCome ?? {}).sort()).toEqual(["costs", "notes", "outlook", "past", "reference", "scenario"]);
    expect([toCome?.notes, toCome?.costs, toCome?.past]).toEqual([[], [], []]);
  });

  it("makes each once, by what the scenario says and the list itself", async () => {
    const { caseload, placements } = publishedProjections(await smallReturn());
    const counts = (number: number) => caseload(countedScenario({ "2019-03-31": number }, few));
    expect(counts(162)).toBe(counts(162));
    expect(counts(163)).not.toBe(counts(162));
    const people = caseloadScenario(few);
    const list = listOf(33);
    expect(caseload(people, list)).toBe(caseload(people, list));
    // 43 by a list of the same name
    expect(caseload(people, listOf(43))?.months[0]?.youngPeople.expected).toBe(45);
    const toCome = (months: number) => placements(placementScenario({ months }));
    expect(toCome(1)).toBe(toCome(1));
    expect(toCome(2)).not.toBe(toCome(1));
  });
});
