import { type CaseloadProjection, projectCaseload } from "@lac-analytics/core/project";
import { countedScenario } from "../../core/project/caseload/caseloadScenario.ts";

/** A year from April 2019 with 220 young people throughout, seven advisers and a target of 22, and otherwise by some keys. */
export function yearOf220(keys: Readonly<Record<string, unknown>> = {}): CaseloadProjection {
  return projectCaseload(countedScenario({ "2019-04-30": 220 }, { months: 12, simulations: 100, ...keys }));
}
