import { isoFromDay } from "../../return/isoDate.ts";
import type { Assumption } from "../scenario/Assumption.ts";
import type { AtDay } from "../scenario/byDateRule.ts";
import { keyOf } from "../scenario/objectRule.ts";
import { assumptionText, byDateText, listText } from "../scenario/scenarioText.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { caseloadFields, longestContact } from "./caseloadFields.ts";
import { isByAge, type YoungPeopleCount } from "./countRule.ts";
import { isStandard } from "./isStandard.ts";
import { type SupportAssumption, supportAssumptions } from "./variableAssumptions.ts";

/**
 * The text of a scenario file, YAML, that `readCaseloadScenario` reads as this very scenario. Every key that it has is
 * written, also where it has its standard value; but of a scenario of counts only those about support that are not at theirs, since
 * they change nothing there.
 *
 * @example
 * caseloadScenarioText(readCaseloadScenario("from: 2019-04-01\nyoung_people:\n  counts: {2020-03-31: 232}\n", "a.yaml")).split("\n")[1]; // => "from: 2019-04-01"
 */
export function caseloadScenarioText(scenario: CaseloadScenario): string {
  const counted = "counts" in scenario.youngPeople;
  const names = Object.keys(caseloadFields) as readonly (keyof CaseloadScenario)[];
  return names
    .filter((name) => scenario[name] !== undefined && !(counted && isIdle(scenario, name)))
    .map((name) => `${keyOf(name)}:${textOf(scenario, name)}\n`)
    .join("");
}

/** Whether a key is about people, of whom a scenario of counts has none, and says nothing but what holds without it. */
function isIdle(scenario: CaseloadScenario, name: keyof CaseloadScenario): boolean {
  const { youngPeople, months, contactMonths } = scenario;
  if (name === "contactMonths") return contactMonths === Math.min(months, longestContact);
  if (name === "arrivalAge" || name === "jointWorkingFrom") return scenario[name] === caseloadFields[name].absent;
  const isTakeUpNeeded = "counts" in youngPeople && youngPeople.counts.some(({ value }) => isByAge(value));
  return isSupport(name) && isStandard(scenario, name) && !(name === "takeUpAt21" && isTakeUpNeeded);
}

function isSupport(name: keyof CaseloadScenario): name is SupportAssumption {
  return name in supportAssumptions;
}

function textOf(scenario: CaseloadScenario, name: keyof CaseloadScenario): string {
  const value = scenario[name];
  if (name === "youngPeople") return youngPeopleText(scenario.youngPeople);
  if (name === "from") return ` ${isoFromDay(scenario.from)}`;
  if (typeof value === "string") return ` ${JSON.stringify(value)}`;
  if (name === "advisers" && typeof scenario.advisers === "object") {
    return listText(scenario.advisers.map(({ from, number }) => `{ from: ${isoFromDay(from)}, number: ${number} }`));
  }
  if (name === "nationalCaseload" && scenario.nationalCaseload !== undefined) {
    const { low, high, source } = scenario.nationalCaseload;
    return ` { low: ${low}, high: ${high}, source: ${JSON.stringify(source)} }`;
  }
  if (name === "compare") return ` [${scenario.compare?.join(", ")}]`;
  if (Array.isArray(value)) return byDateText(value as readonly AtDay<Assumption | undefined>[], "  ", assumptionText);
  return ` ${assumptionText(value as Assumption)}`;
}

function youngPeopleText(youngPeople: CaseloadScenario["youngPeople"]): string {
  if ("counts" in youngPeople) return `\n  counts:${byDateText(youngPeople.counts, "    ", countText)}`;
  const { return: returns, careLeavers } = youngPeople.people;
  const files = [
    ...(returns.length === 0 ? [] : [`return: [${returns.map((path) => JSON.stringify(path)).join(", ")}]`]),
    ...(careLeavers === undefined ? [] : [`care_leavers: ${JSON.stringify(careLeavers)}`]),
  ];
  return `\n  people: { ${files.join(", ")} }`;
}

function countText(count: YoungPeopleCount): string {
  if (!isByAge(count)) return assumptionText(count);
  const { under21, from21, supportedFrom21 } = count;
  const parts = Object.entries({ under21, from21, supportedFrom21 });
  return `{ ${parts.map(([name, value]) => `${keyOf(name)}: ${assumptionText(value)}`).join(", ")} }`;
}
