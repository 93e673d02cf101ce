import type { CaseloadProjection } from "./CaseloadProjection.ts";
import { countedScenario } from "./countedScenario.ts";
import { projectCaseload } from "./projectCaseload.ts";

/**
 * A projection as it may be published: that of its totals to the nearest five at the first month and the ends of financial
 * years, with the ranges to the nearest five too. All that is worked out from it, caseloads and advisers among it, follows
 * from these totals, so that nobody's birthday can be read off any of it. Where a total is so small that five would stand
 * for it or less, there is none. Counts that the scenario has are those that somebody gave, and stay as they are.
 */
export function publishedCaseload(projection: CaseloadProjection): CaseloadProjection | undefined {
  const scenario = countedScenario(projection, { totals: true });
  const published = projectCaseload(scenario);
  const isFew = published.months.some(({ youngPeople }) => youngPeople.expected <= few);
  return isFew ? undefined : published;
}

/** A total that is rounded to this may be of three young people. */
const few = 5;
