import { pastForecasts, projectPlacements, publishedPlacements } from "@lac-analytics/core/project";
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
    expect(people({ return: ["here"] })?.months[0]?.youngPeople.expected).toBeGreaterThan(5);
    expect(people({ care_leavers: "elsewhere" })).toBeUndefined();
  });

  it("leaves counts that somebody gave as they are", async () => {
    const { caseload } = publishedProjections(await careReturn({ episodes: [] }));
    expect(caseload(countedScenario({ "2019-03-31": 162 }, few))?.months[0]?.youngPeople.expected).toBe(162);
  });

  it("has placements as they may be published", async () => {
    const care = await smallReturn();
    const scenario = placementScenario({ months: 3 });
    const { placements } = publishedProjections(care);
    expect(placements(scenario)).toEqual(
      publishedPlacements(projectPlacements(care, scenario), pastForecasts(care, scenario)),
    );
    expect(placements(scenario)).toBeDefined();
  });

  it("makes each once, by what the scenario says and the name of the list", async () => {
    const { caseload, placements } = publishedProjections(await smallReturn());
    const counts = (number: number) => caseload(countedScenario({ "2019-03-31": number }, few));
    expect(counts(162)).toBe(counts(162));
    expect(counts(163)).not.toBe(counts(162));
    const people = caseloadScenario(few);
    expect(caseload(people, listOf(33))).toBe(caseload(people, listOf(33)));
    expect(caseload(people, listOf(43, "other.csv"))?.months[0]?.youngPeople.expected).toBe(45);
    const toCome = (months: number) => placements(placementScenario({ months }));
    expect(toCome(1)).toBe(toCome(1));
    expect(toCome(2)).not.toBe(toCome(1));
  });
});
