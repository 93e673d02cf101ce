import type { Assumption } from "../scenario/Assumption.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { caseloadFields } from "./caseloadFields.ts";
import type { VariableAssumption } from "./variableAssumptions.ts";

/** Whether an assumption of a scenario is what holds where nobody says otherwise. */
export function isStandard(scenario: CaseloadScenario, name: VariableAssumption): boolean {
  const field = caseloadFields[name];
  const standard: Assumption | undefined = "absent" in field ? field.absent : undefined;
  const value = scenario[name];
  if (typeof value !== "object" || typeof standard !== "object") return value === standard;
  return value.low === standard.low && value.likely === standard.likely && value.high === standard.high;
}
