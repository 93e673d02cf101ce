import { keyOf } from "../scenario/objectRule.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { isByAge } from "./countRule.ts";
import { isStandard } from "./isStandard.ts";
import { type SupportAssumption, supportAssumptions } from "./variableAssumptions.ts";

/**
 * What a scenario does not say, in sentences that name the columns of `caseloadRows` that stay blank or are less for it,
 * and the keys by which to say it; then what is assumed of young people in the place of what nobody gave.
 *
 * @example
 * caseloadGaps(readCaseloadScenario("from: 2020-03-01\nmonths: 1\nadvisers: 11\ntarget_caseload: 22\nyoung_people:\n  counts: {2020-03-31: 231}", "eleven.yaml")); // => ["eleven: cost stays blank, because what an adviser costs is not given; give it as cost_per_adviser."]
 */
export function caseloadGaps(scenario: CaseloadScenario): readonly string[] {
  const { title, advisers, compare, targetCaseload, costPerAdviser, onCosts, payAward } = scenario;
  const hasPosts = advisers !== undefined || compare !== undefined;
  const hasCost = hasPosts && costPerAdviser !== undefined;
  const gaps: readonly (readonly [isGap: boolean, sentence: string])[] = [
    [
      !hasPosts,
      "advisers, caseload, caseload_lower, caseload_upper and cost stay blank, because no posts are given; give them as advisers or compare",
    ],
    [
      costPerAdviser === undefined,
      "cost stays blank, because what an adviser costs is not given; give it as cost_per_adviser",
    ],
    [
      targetCaseload === undefined,
      "advisers_needed stays blank, because the target is not given; give it as target_caseload",
    ],
    [hasCost && onCosts === undefined, "cost is before on-costs, which are not given; give them as on_costs"],
    [
      hasCost && payAward === undefined,
      "cost is at one rate of pay, because no pay award is given; give it as pay_award",
    ],
  ];
  const names = assumedOf(scenario).filter((name) => isStandard(scenario, name));
  const unknown = names.filter((name) => typeof scenario[name] === "object");
  const others = names.filter((name) => typeof scenario[name] === "number");
  const told = (list: readonly SupportAssumption[], text: (name: SupportAssumption) => string): string =>
    list.map(text).join(", ");
  return [
    ...gaps.flatMap(([isGap, sentence]) => (isGap ? [sentence] : [])),
    ...(unknown.length === 0 ? [] : [`not given, so that any share from none to all may be: ${told(unknown, keyOf)}`]),
    ...(others.length === 0
      ? []
      : [
          `not given, and taken to be as they stand here: ${told(others, (name) => `${keyOf(name)} ${scenario[name]}`)}`,
        ]),
  ].map((sentence) => `${title}: ${sentence}.`);
}

/** The assumptions that decide how many young people there are: of counts only the take-up, where they are by age. */
function assumedOf({ youngPeople }: CaseloadScenario): readonly SupportAssumption[] {
  if (!("counts" in youngPeople)) return Object.keys(supportAssumptions) as readonly SupportAssumption[];
  return youngPeople.counts.some(({ value }) => isByAge(value)) ? ["takeUpAt21"] : [];
}
