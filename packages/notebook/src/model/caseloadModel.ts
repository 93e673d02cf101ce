import type { Figure } from "@lac-analytics/core";
import type { CaseloadScenario } from "@lac-analytics/core/project";

/** A cell that becomes a page of its own, in which a reader changes a caseload scenario and sees what comes of it. */
export interface CaseloadModel {
  readonly kind: "caseload-model";
  /** the report's own scenario, of counts, with which the page begins */
  readonly scenario: CaseloadScenario;
  /** young people in receipt on dates gone by, as this version of the report may show them */
  readonly known: readonly Figure[];
}

export interface CaseloadModelOptions {
  /** young people in receipt on dates gone by, as this version of the report may show them */
  readonly known?: readonly Figure[];
}

/** As many futures as are played anew within a blink at every change. */
const mostSimulations = 2000;

/**
 * A cell that becomes an interactive page beside the report: the scenario, in which a reader may change advisers,
 * target, take-up, cost and pay award.
 *
 * @param scenario of counts, since the page is handed on: `countedScenario` makes one of a projection from people
 * @throws {RangeError} if the scenario projects from people
 * @example
 * const counts = "{from: 2019-04-01, months: 12, young_people: {counts: {2019-04-30: 220}}, simulations: 10000}";
 * const people = "{from: 2019-04-01, months: 12, young_people: {people: {care_leavers: list}}, title: Seven}";
 * caseloadModel(readCaseloadScenario(counts, "seven.yaml")).scenario.simulations; // => 2000
 * caseloadModel(readCaseloadScenario(people, "seven.yaml")); // throws: "caseloadModel takes counts, and \"Seven\" projects from people; give it a countedScenario."
 */
export function caseloadModel(scenario: CaseloadScenario, { known = [] }: CaseloadModelOptions = {}): CaseloadModel {
  const { youngPeople, simulations, title } = scenario;
  if (!("counts" in youngPeople)) {
    throw new RangeError(`caseloadModel takes counts, and "${title}" projects from people; give it a countedScenario.`);
  }
  return {
    kind: "caseload-model",
    scenario: { ...scenario, simulations: Math.min(simulations, mostSimulations) },
    known,
  };
}
