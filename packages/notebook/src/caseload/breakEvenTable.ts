import { type ChartTable, formatNumber } from "@lac-analytics/charts";
import { breakEven, type CaseloadProjection, caseloadAnswer } from "@lac-analytics/core/project";
import { poundsText } from "../words/poundsText.ts";
import { yearlyCosts } from "./yearlyCosts.ts";

/**
 * At what value of an assumption the scenario just holds its target, or its budget; undefined where it has neither.
 *
 * @param takeUpMatters whether the young people are known by age, so that take-up at 21 changes how many there are
 * @example
 * const keys = "{from: 2019-04-01, months: 12, young_people: {counts: {2019-04-30: 220}}, advisers: 7, target_caseload: 22}";
 * const projection = projectCaseload(readCaseloadScenario(keys, "seven.yaml"));
 * breakEvenTable(projection, false).rows[0][1]; // => "10.0"
 */
export function breakEvenTable(projection: CaseloadProjection, takeUpMatters: boolean): ChartTable | undefined {
  const { scenario, months } = projection;
  const target = scenario.targetCaseload;
  const hasPosts = months.some(({ establishment }) => establishment !== undefined);
  const years = yearlyCosts(projection);
  const budgets = years.map(({ budget }) => budget ?? Number.NaN);
  const budget = years.length === 0 ? Number.NaN : budgets.reduce((sum, one) => sum + one, 0);
  if (target === undefined && !Number.isFinite(budget)) return undefined;
  return {
    caption: "Break-even: where the target or the budget is just held, all else as entered",
    columns: [
      { label: "What changes", kind: "text" },
      { label: "Just holds at", kind: "text" },
    ],
    rows: [
      ...(target === undefined
        ? []
        : [
            [
              "Advisers, the same number throughout, for the highest expected caseload to be on target",
              advisersText(projection, target),
            ],
          ]),
      ...(target !== undefined && hasPosts && takeUpMatters
        ? [["Take-up at 21, with the advisers entered, for the same", takeUpText(projection, target)]]
        : []),
      ...(Number.isFinite(budget)
        ? [["Cost of one adviser before on-costs that the budget pays for", costText(projection, budget)]]
        : []),
    ],
  };
}

function advisersText({ scenario }: CaseloadProjection, equals: number): string {
  const found = breakEven(scenario, { assumption: "advisers", question: "caseload", equals });
  return found === undefined ? "no number" : formatNumber(found, 1);
}

function takeUpText({ scenario }: CaseloadProjection, equals: number): string {
  const found = breakEven(scenario, { assumption: "takeUpAt21", question: "caseload", equals });
  if (found !== undefined) return `${formatNumber(found * 100, 0)}%`;
  const atFull = caseloadAnswer({ ...scenario, takeUpAt21: 1 }, "caseload");
  return atFull <= equals ? "any take-up" : "none: the target is exceeded whatever the take-up";
}

function costText({ scenario }: CaseloadProjection, budget: number): string {
  const found = breakEven(scenario, { assumption: "costPerAdviser", question: "cost", equals: budget });
  return found === undefined ? "no cost that there is" : `${poundsText(found)} a year`;
}
