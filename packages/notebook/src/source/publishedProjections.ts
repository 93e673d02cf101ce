import { addDays, type Return } from "@lac-analytics/core";
import {
  pastForecasts,
  projectCaseload,
  projectPlacements,
  publishedCaseload,
  publishedPlacements,
  readCareLeavers,
  youngPeopleOf,
} from "@lac-analytics/core/project";
import type { PublishedSource } from "./NotebookSource.ts";

/** The one door through which projections from the rows of a return reach a version for publication; each is made once. */
export function publishedProjections(care: Return): Pick<PublishedSource, "caseload" | "placements"> {
  const made = new Map<string, unknown>();
  const once = <T>(name: string, make: () => T): T => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  };
  return {
    caseload: (scenario, list) =>
      once(`caseload ${JSON.stringify(scenario)} ${list?.name}`, () => {
        if ("counts" in scenario.youngPeople) return publishedCaseload(projectCaseload(scenario));
        const careLeavers = list === undefined ? undefined : readCareLeavers(list.bytes, list.name);
        const hasReturn = scenario.youngPeople.people.return.length > 0;
        const people = youngPeopleOf({ care: hasReturn ? care : undefined, careLeavers }, addDays(scenario.from, -1));
        return publishedCaseload(projectCaseload(scenario, { people }));
      }),
    placements: (scenario) =>
      once(`placements ${JSON.stringify(scenario)}`, () =>
        publishedPlacements(projectPlacements(care, scenario), pastForecasts(care, scenario)),
      ),
  };
}
