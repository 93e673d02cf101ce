import { addDays, type Return, type ReturnFile } from "@lac-analytics/core";
import {
  pastForecasts,
  projectCaseload,
  projectPlacements,
  publishedCaseload,
  publishedPlacements,
  readCareLeavers,
  youngPeopleOf,
} from "@lac-analytics/core/project";
import { keptFor } from "./keptFor.ts";
import type { PublishedSource } from "./NotebookSource.ts";

/**
 * The one door through which projections from the rows of a return reach a version for publication; each is made once.
 *
 * @example
 * const keys = "{from: 2019-04-01, months: 12, reference: {from: 2018-04-01, to: 2019-03-31}, simulations: 100}";
 * const { placements } = publishedProjections(care);
 * const [year] = placements(readPlacementScenario(keys, "as-now.yaml")).outlook;
 * [year.month, year.expected, year.lower80, year.upper80]; // => ["2020-03-31",325,290,355]
 */
export function publishedProjections(care: Return): Pick<PublishedSource, "caseload" | "placements"> {
  // of the return alone, and with each list that is given beside it
  const ofReturn = {};
  const ofLists = new WeakMap<ReturnFile, object>();
  const withList = (list: ReturnFile): object => {
    const one = ofLists.get(list) ?? {};
    ofLists.set(list, one);
    return one;
  };
  return {
    caseload: (scenario, list) =>
      keptFor(list === undefined ? ofReturn : withList(list), `caseload ${JSON.stringify(scenario)}`, () => {
        if ("counts" in scenario.youngPeople) return publishedCaseload(projectCaseload(scenario));
        const careLeavers = list === undefined ? undefined : readCareLeavers(list.bytes, list.name);
        const hasReturn = scenario.youngPeople.people.return.length > 0;
        const people = youngPeopleOf({ care: hasReturn ? care : undefined, careLeavers }, addDays(scenario.from, -1));
        return publishedCaseload(projectCaseload(scenario, { people }));
      }),
    placements: (scenario) =>
      keptFor(ofReturn, `placements ${JSON.stringify(scenario)}`, () =>
        publishedPlacements(projectPlacements(care, scenario), pastForecasts(care, scenario)),
      ),
  };
}
