import type { CaseloadProjection } from "./CaseloadProjection.ts";
import { countedScenario } from "./countedScenario.ts";
import { projectCaseload } from "./projectCaseload.ts";

/**
 * A projection as it may be published: that of its totals to the nearest five at the first month and the ends of financial
 * years, with the ranges to the nearest five too. All that is worked out from it, caseloads and advisers among it, follows
 * from these totals, so that nobody's birthday can be read off any of it. Where a total is so small that five would stand
 * for it or less, there is none. Counts that the scenario has are those that somebody gave, and stay as they are.
 *
 * @example
 * const known = { birth: dayFromIso("2004-06-15"), entitlements: [{ status: "former relevant", from: dayFromIso("2022-06-15"), to: dayFromIso("2029-06-15") }], contact: "in touch", certain: true };
 * const of = (people) => publishedCaseload(projectCaseload(readCaseloadScenario("from: 2024-04-01\nmonths: 1\nyoung_people:\n  people: {return: return}", "a.yaml"), { people: Array(people).fill(known) }));
 * of(12).months[0].youngPeople.expected; // => 10
 * of(7) === undefined; // => true
 */
export function publishedCaseload(projection: CaseloadProjection): CaseloadProjection | undefined {
  const scenario = countedScenario(projection, { totals: true });
  const published = projectCaseload(scenario);
  const isFew = published.months.some(({ youngPeople }) => youngPeople.expected <= few);
  return isFew ? undefined : published;
}

/** A total that is rounded to this may be of three young people. */
const few = 5;
