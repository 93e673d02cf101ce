import type { Assumption } from "../scenario/Assumption.ts";
import type { AtDay } from "../scenario/byDateRule.ts";
import { keyOf } from "../scenario/objectRule.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { caseloadFields } from "./caseloadFields.ts";
import { isByAge } from "./countRule.ts";
import { supportAssumptions, type VariableAssumption, variableAssumptions } from "./variableAssumptions.ts";

/** One thing that a scenario assumes. */
export interface CaseloadAssumption {
  /** the key in the scenario file */
  readonly key: string;
  /** what it means, in words */
  readonly description: string;
  readonly value: Assumption | readonly AtDay<Assumption>[];
  /** what it counts: a share of one, pounds, or what the description says */
  readonly unit: "share" | "pounds" | "number";
  /** whether it has the standard value, that of item 8 of the panel of 11 February 2019 */
  readonly standard: boolean;
}

/**
 * What a scenario assumes of young people, advisers and their cost, for a reader who must judge it. Of a scenario of
 * counts nothing is told that changes nothing there.
 */
export function caseloadAssumptions(scenario: CaseloadScenario): readonly CaseloadAssumption[] {
  const { youngPeople, payAward, targetCaseload } = scenario;
  const takeUpMatters = !("counts" in youngPeople) || youngPeople.counts.some(({ value }) => isByAge(value));
  const matters = (name: VariableAssumption): boolean =>
    !("counts" in youngPeople && name in supportAssumptions) || (name === "takeUpAt21" && takeUpMatters);
  const names = Object.keys(variableAssumptions) as readonly VariableAssumption[];
  return [
    ...names.filter(matters).map((name): CaseloadAssumption => {
      const { description, absent } = caseloadFields[name];
      const value = scenario[name];
      return { key: keyOf(name), description, value, unit: unitOf(name), standard: value === absent };
    }),
    ...(payAward === undefined
      ? []
      : [
          {
            key: keyOf("payAward"),
            description: caseloadFields.payAward.description,
            value: payAward,
            unit: "share",
            standard: false,
          } as const,
        ]),
    {
      key: keyOf("targetCaseload"),
      description: caseloadFields.targetCaseload.description,
      value: targetCaseload,
      unit: "number",
      standard: targetCaseload === caseloadFields.targetCaseload.absent,
    },
  ];
}

const numbers: readonly VariableAssumption[] = ["endOfSupport", "arrivals"];

function unitOf(name: VariableAssumption): CaseloadAssumption["unit"] {
  if (name === "costPerAdviser") return "pounds";
  return numbers.includes(name) ? "number" : "share";
}
