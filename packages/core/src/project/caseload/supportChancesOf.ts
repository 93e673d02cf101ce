import { futureValue } from "../futureValue.ts";
import type { Assumption } from "../scenario/Assumption.ts";
import { drawAssumption } from "../scenario/drawAssumption.ts";
import { meanOfAssumption } from "../scenario/meanOfAssumption.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { monthlyChance } from "./monthlyChance.ts";
import type { SupportChances } from "./SupportChances.ts";
import { agesAtEnd } from "./supportCourses.ts";
import { type SupportAssumption, supportAssumptions } from "./variableAssumptions.ts";

const names = Object.keys(supportAssumptions) as readonly SupportAssumption[];

/** The assumptions about support at given values. */
export function supportChancesOf(
  scenario: CaseloadScenario,
  assumed: (name: SupportAssumption) => number,
): SupportChances {
  return {
    takeUp: assumed("takeUpAt21"),
    stopping: monthlyChance(assumed("stopping")),
    reEngagement: monthlyChance(assumed("reEngagement")),
    contact: assumed("contact"),
    contactMonths: scenario.contactMonths,
    becoming: assumed("becomingCareLeavers"),
    jointWorking: assumed("jointWorking"),
    qualifying: assumed("qualifyingSupport"),
    arrivals: assumed("arrivals") / 12,
    endAge: Math.round(assumed("endOfSupport") * 12) - (agesAtEnd(scenario.endOfSupport)[0] ?? 0),
  };
}

/** The assumptions about support at their means. */
export function meanSupportChances(scenario: CaseloadScenario): SupportChances {
  return supportChancesOf(scenario, (name) => meanOfAssumption(scenario[name]));
}

/** The assumptions about support in each future: one and the same where none of them is a range. */
export function drawSupportChances(scenario: CaseloadScenario): readonly SupportChances[] {
  const isRange = (assumption: Assumption): boolean => typeof assumption !== "number";
  if (!names.some((name) => isRange(scenario[name]))) return [meanSupportChances(scenario)];
  const drawn = new Map(
    names.map((name) => [name, drawAssumption(scenario[name], name, scenario.simulations, scenario.seed)]),
  );
  const certain = new Float64Array(1);
  return Array.from({ length: scenario.simulations }, (_, future) =>
    supportChancesOf(scenario, (name) => futureValue(drawn.get(name) ?? certain, future)),
  );
}
