import { normalQuantile } from "../../stats/normalQuantile.ts";
import { roundHalfAway } from "../../stats/roundHalfAway.ts";
import type { Assumption } from "../scenario/Assumption.ts";
import { meanOfAssumption } from "../scenario/meanOfAssumption.ts";
import type { CaseloadMonth, CaseloadProjection } from "./CaseloadProjection.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { caseloadFields } from "./caseloadFields.ts";
import type { YoungPeopleCount } from "./countRule.ts";
import { type SupportAssumption, supportAssumptions } from "./variableAssumptions.ts";
import { varianceOfAssumption } from "./varianceOfAssumption.ts";

export interface CountedScenarioOptions {
  /**
   * totals only, of the first month and the ends of financial years, with their ranges to the nearest five: nobody's
   * birthday can be read off them, as it could off those of every month; take-up changes nothing any more
   */
  readonly totals?: boolean;
}

/** What totals, and the ranges about them, are rounded to. */
const five = 5;

/** How far the end of a symmetric triangle lies from its middle where 80 per cent of it lie within one either way. */
const endOfTriangle = 1 / (1 - Math.sqrt(0.2));

/**
 * The scenario of a projection from people with the month ends that were projected in place of the people, so that it
 * can be handed on: counts by age, of which every take-up at 21 makes what the people would have, to a hundredth of a
 * young person. Each is a range such that 80 per cent of it lie where chance, and what is not known of assumptions other
 * than take-up, leave 80 in 100 futures. A scenario that has counts already comes back as it is.
 *
 * @example
 * const known = { birth: dayFromIso("2004-06-15"), entitlements: [{ status: "former relevant", from: dayFromIso("2022-06-15"), to: dayFromIso("2029-06-15") }], contact: "in touch", certain: true };
 * const projection = projectCaseload(readCaseloadScenario("from: 2024-04-01\nmonths: 1\nyoung_people:\n  people: {return: return}", "a.yaml"), { people: Array(12).fill(known) });
 * countedScenario(projection).youngPeople.counts[0].value; // => {"under21":12,"from21":0,"supportedFrom21":0}
 */
export function countedScenario(
  { scenario, months, ends }: CaseloadProjection,
  { totals = false }: CountedScenarioOptions = {},
): CaseloadScenario {
  if ("counts" in scenario.youngPeople) return scenario;
  const names = Object.keys(supportAssumptions) as readonly SupportAssumption[];
  const standard = names
    .filter((name) => totals || name !== "takeUpAt21")
    .map((name) => [name, caseloadFields[name].absent]);
  const counts = months.flatMap((month, at) => {
    const isKept = !totals || at === 0 || at === months.length - 1 || month.month.endsWith("-03-31");
    const value = totals ? totalOf(month) : countOf(month, scenario.takeUpAt21);
    return isKept ? [{ day: ends[at] ?? 0, value }] : [];
  });
  return { ...scenario, ...Object.fromEntries(standard), youngPeople: { counts } };
}

function totalOf({ youngPeople: { expected, processSd, parameterSd } }: CaseloadMonth): Assumption {
  const likely = roundHalfAway(expected, five);
  const reach = roundHalfAway(likely * shareOf(Math.hypot(processSd, parameterSd), expected), five);
  return reach > 0 ? { low: Math.max(0, likely - reach), likely, high: likely + reach } : likely;
}

function countOf({ youngPeople, byAge }: CaseloadMonth, takeUpAt21: Assumption): YoungPeopleCount {
  const { under21 = 0, from21 = 0, supportedFrom21 = 0 } = byAge ?? {};
  const { expected, processSd, parameterSd } = youngPeople;
  const atMeans = under21 + supportedFrom21 + meanOfAssumption(takeUpAt21) * from21;
  const scale = atMeans > 0 ? expected / atMeans : 1;
  const ofTakeUp = varianceOfAssumption(takeUpAt21) * from21 ** 2;
  const share = shareOf(Math.sqrt(processSd ** 2 + Math.max(0, parameterSd ** 2 - ofTakeUp)), expected);
  return {
    under21: rangeAbout(scale * under21, share),
    from21: rangeAbout(scale * from21, share),
    supportedFrom21: rangeAbout(scale * supportedFrom21, share),
  };
}

/** How far, as a share of what is expected, a triangle reaches that holds as much between its tenths as a normal. */
function shareOf(sd: number, expected: number): number {
  return expected > 0 ? Math.min(1, (normalQuantile(0.9) * sd * endOfTriangle) / expected) : 0;
}

function rangeAbout(expected: number, share: number): Assumption {
  const likely = hundredths(expected);
  const reach = hundredths(likely * share);
  return reach > 0 ? { low: hundredths(likely - reach), likely, high: hundredths(likely + reach) } : likely;
}

function hundredths(number: number): number {
  return Math.max(0, roundHalfAway(number, 0.01));
}
