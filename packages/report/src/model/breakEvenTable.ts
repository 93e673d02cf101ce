import { type ChartTable, formatNumber } from "@lac-analytics/charts";
import { breakEven, type CaseloadProjection, caseloadAnswer } from "@lac-analytics/core";
import { poundsText } from "./poundsText.ts";
import { yearlyCosts } from "./yearlyCosts.ts";

/** At what value of an assumption the scenario just holds its target, or its budget. */
export function breakEvenTable(projection: CaseloadProjection, takeUpMatters: boolean): ChartTable {
  const { scenario } = projection;
  const onTarget = { question: "caseload", equals: scenario.targetCaseload } as const;
  const advisers = breakEven(scenario, { assumption: "advisers", ...onTarget });
  const budgets = yearlyCosts(projection).map(({ budget }) => budget ?? Number.NaN);
  const budget = budgets.reduce((sum, one) => sum + one, 0);
  return {
    caption: "Break-even: where the target or the budget is just held, all else as entered",
    columns: [
      { label: "What changes", kind: "text" },
      { label: "Just holds at", kind: "text" },
    ],
    rows: [
      [
        "Advisers, the same number throughout, for the highest expected caseload to be on target",
        advisers === undefined ? "no number" : formatNumber(advisers, 1),
      ],
      ...(takeUpMatters ? [["Take-up at 21, with the advisers entered, for the same", takeUpText(projection)]] : []),
      ...(Number.isFinite(budget)
        ? [["Cost of one adviser before on-costs that the budget pays for", costText(projection, budget)]]
        : []),
    ],
  };
}

function takeUpText({ scenario }: CaseloadProjection): string {
  const equals = scenario.targetCaseload;
  const found = breakEven(scenario, { assumption: "takeUpAt21", question: "caseload", equals });
  if (found !== undefined) return `${formatNumber(found * 100, 0)}%`;
  const atFull = caseloadAnswer({ ...scenario, takeUpAt21: 1 }, "caseload");
  return atFull <= equals ? "any take-up" : "no take-up, however low";
}

function costText({ scenario }: CaseloadProjection, budget: number): string {
  const found = breakEven(scenario, { assumption: "costPerAdviser", question: "cost", equals: budget });
  return found === undefined ? "no cost that there is" : `${poundsText(found)} a year`;
}
