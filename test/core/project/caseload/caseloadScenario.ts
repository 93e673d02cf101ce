import type { CaseloadScenario } from "../../../../packages/core/src/project/caseload/CaseloadScenario.ts";
import { readCaseloadScenario } from "../../../../packages/core/src/project/caseload/readCaseloadScenario.ts";

/** A scenario from a few keys; it projects from people who are given by hand unless the keys hold counts. */
export function caseloadScenario(keys: Readonly<Record<string, unknown>> = {}): CaseloadScenario {
  const whole = { from: "2019-04-01", months: 12, young_people: { people: { care_leavers: "by hand" } }, ...keys };
  return readCaseloadScenario(JSON.stringify(whole), "scenario.json");
}

/** A scenario of totals by date. */
export function countedScenario(
  counts: Readonly<Record<string, unknown>>,
  keys: Readonly<Record<string, unknown>> = {},
): CaseloadScenario {
  return caseloadScenario({ young_people: { counts }, ...keys });
}
