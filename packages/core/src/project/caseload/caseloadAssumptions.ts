import type { Assumption } from "../scenario/Assumption.ts";
import type { AtDay } from "../scenario/byDateRule.ts";
import { keyOf } from "../scenario/objectRule.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { caseloadFields } from "./caseloadFields.ts";
import { isByAge } from "./countRule.ts";
import { isStandard } from "./isStandard.ts";
import { supportAssumptions, type VariableAssumption, variableAssumptions } from "./variableAssumptions.ts";

/** One thing that a scenario assumes. */
export interface CaseloadAssumption {
  /** the key in the scenario file */
  readonly key: string;
  /** in a few words */
  readonly title: string;
  /** what it means, in words */
  readonly description: string;
  readonly value: Assumption | readonly AtDay<Assumption>[];
  /** what it counts: a share of one, pounds, or what the description says */
  readonly unit: "share" | "pounds" | "number";
  /** whether it is what holds where nobody says otherwise: that nothing is known of it, or that nothing happens */
  readonly standard: boolean;
}

/**
 * What a scenario assumes of young people, advisers and their cost, for a reader who must judge it. Of a scenario of
 * counts nothing is told that changes nothing there, and of posts, a target and money nothing that nobody gave.
 *
 * @example
 * const scenario = readCaseloadScenario("from: 2020-03-01\nmonths: 1\ntarget_caseload: 22\ncost_per_adviser: 36000\nyoung_people:\n  counts: {2020-03-31: 231}", "a.yaml");
 * caseloadAssumptions(scenario).map(({ key, value, unit }) => [key, value, unit]); // => [["cost_per_adviser",36000,"pounds"],["target_caseload",22,"number"]]
 */
export function caseloadAssumptions(scenario: CaseloadScenario): readonly CaseloadAssumption[] {
  const { youngPeople, payAward, targetCaseload, advisers, compare } = scenario;
  const hasPosts = advisers !== undefined || compare !== undefined;
  const takeUpMatters = !("counts" in youngPeople) || youngPeople.counts.some(({ value }) => isByAge(value));
  const matters = (name: VariableAssumption): boolean => {
    if (name === "vacancies") return hasPosts;
    return !("counts" in youngPeople && name in supportAssumptions) || (name === "takeUpAt21" && takeUpMatters);
  };
  const names = Object.keys(variableAssumptions) as readonly VariableAssumption[];
  return [
    ...names.filter(matters).flatMap((name): readonly CaseloadAssumption[] => {
      const { title, description } = caseloadFields[name];
      const value = scenario[name];
      const standard = isStandard(scenario, name);
      return value === undefined ? [] : [{ key: keyOf(name), title, description, value, unit: unitOf(name), standard }];
    }),
    ...(payAward === undefined
      ? []
      : [
          {
            key: keyOf("payAward"),
            title: caseloadFields.payAward.title,
            description: caseloadFields.payAward.description,
            value: payAward,
            unit: "share",
            standard: false,
          } as const,
        ]),
    ...(targetCaseload === undefined
      ? []
      : [
          {
            key: keyOf("targetCaseload"),
            title: caseloadFields.targetCaseload.title,
            description: caseloadFields.targetCaseload.description,
            value: targetCaseload,
            unit: "number",
            standard: false,
          } as const,
        ]),
  ];
}

function unitOf(name: VariableAssumption): CaseloadAssumption["unit"] {
  const { unit } = caseloadFields[name];
  if (unit.startsWith("%")) return "share";
  return unit.startsWith("£") ? "pounds" : "number";
}
