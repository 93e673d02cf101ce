import type { CaseloadScenario } from "../../../../packages/core/src/project/caseload/CaseloadScenario.ts";
import { readCaseloadScenario } from "../../../../packages/core/src/project/caseload/readCaseloadScenario.ts";

/** What item 8 of one council's panel of 11 February 2019 assumes, paragraphs 13, 14, 20, 22 and 25. */
const itemEight = {
  take_up_at_21: 0.75,
  contact: 0.75,
  contact_months: 6,
  joint_working_from: 17.5,
  advisers: 7,
  target_caseload: 22,
  cost_per_adviser: 28_500,
  on_costs: 0,
};

/** A scenario from a few keys, and otherwise as item 8 has it; it projects from people who are given by hand unless the keys hold counts. */
export function caseloadScenario(keys: Readonly<Record<string, unknown>> = {}): CaseloadScenario {
  return bareScenario({ ...itemEight, ...keys });
}

/** A scenario of nothing but its young people and what the keys say. */
export function bareScenario(keys: Readonly<Record<string, unknown>> = {}): CaseloadScenario {
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
