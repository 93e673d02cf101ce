import type { CaseloadProjection } from "./CaseloadProjection.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { establishmentOf } from "./establishment.ts";
import { staffedMonth } from "./staffedMonth.ts";

/**
 * A projection with other advisers: the same young people in the same futures, their caseload and cost anew. It is what
 * `projectCaseload` gives for the scenario with these advisers, at once.
 *
 * @param advisers as in a scenario: a number of posts, or numbers each from a day on
 * @example
 * const ten = projectCaseload(readCaseloadScenario("from: 2020-03-01\nmonths: 1\nadvisers: 10\nyoung_people:\n  counts: {2020-03-31: 231}", "a.yaml"));
 * [ten, withAdvisers(ten, 11)].map(({ months }) => months[0].caseload.expected); // => [23.1,21]
 */
export function withAdvisers(
  projection: CaseloadProjection,
  advisers: CaseloadScenario["advisers"],
): CaseloadProjection {
  const scenario = { ...projection.scenario, advisers };
  const establishments = establishmentOf(scenario, projection.ends);
  const months = projection.months.map((month, at) => {
    const establishment = establishments?.[at];
    const staffed = establishment && staffedMonth(projection, establishment, at);
    return { ...month, establishment, caseload: staffed?.caseload, cost: staffed?.cost };
  });
  return { ...projection, scenario, months };
}
