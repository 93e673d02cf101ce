import type { LeavingCareStatus } from "../../cohort/Entitlement.ts";
import type { Day } from "../../return/Day.ts";
import { meanOfAssumption } from "../scenario/meanOfAssumption.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import type { YoungPerson } from "./YoungPerson.ts";

/**
 * How many young people of each status are expected at the end of each month: those entitled at the start for certain,
 * children who are not yet with the chance of becoming care leavers, and those who arrive, who count as eligible until
 * 18 and as former relevant until 25.
 */
export function entitledByMonth(
  people: readonly YoungPerson[],
  scenario: CaseloadScenario,
  ends: readonly Day[],
): readonly Readonly<Record<LeavingCareStatus, number>>[] {
  const becoming = meanOfAssumption(scenario.becomingCareLeavers);
  const arrivals = meanOfAssumption(scenario.arrivals) / 12;
  const age = Math.round(scenario.arrivalAge * 12);
  return ends.map((end, month) => {
    const count = (status: LeavingCareStatus): number => {
      let sum = 0;
      for (const { entitlements, certain } of people) {
        const holds = entitlements.some((span) => span.status === status && span.from <= end && end < span.to);
        if (holds) sum += certain ? 1 : becoming;
      }
      return sum;
    };
    const arrived = (from: number, to: number): number =>
      arrivals * Math.max(0, Math.min(month + 1, to - age) - Math.max(0, from - age));
    return {
      eligible: count("eligible") + arrived(0, 18 * 12),
      relevant: count("relevant"),
      "former relevant": count("former relevant") + arrived(18 * 12, 25 * 12),
      qualifying: count("qualifying"),
    };
  });
}
