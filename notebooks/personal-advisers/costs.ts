import type { ChartTable } from "@lac-analytics/charts";
import { type CaseloadProjection, costByFinancialYear, withAdvisers } from "@lac-analytics/core/project";
import { roundHalfAway } from "@lac-analytics/core/stats";
import { costTable, establishmentCostTable, leftOut, poundsText, waitingTable } from "@lac-analytics/notebook";
import type { Caseloads } from "./caseloads.ts";
import { number } from "./sentences.ts";

/** What the advisers cost; nothing where their posts, or what one costs, was not given. */
export interface Costs {
  readonly summary: string;
  /** between how many advisers members choose, and what the more of them cost; blank without a target or where as many are planned */
  readonly choice: string;
  readonly unit: string;
  readonly table: ChartTable | null;
  readonly establishments: ChartTable | null;
  readonly waiting: ChartTable | null;
  readonly leftOut: readonly string[];
}

const none = { summary: "", choice: "", unit: "", table: null, establishments: null, waiting: null } as const;

/** The cost of the advisers, as far as posts, what one costs and a budget were given. */
export function costs(
  projection: CaseloadProjection,
  onPage: CaseloadProjection,
  { now, needed }: Pick<Caseloads, "now" | "needed">,
  how: (key: string) => string,
): Costs {
  const { costPerAdviser, onCosts, payAward, budget } = projection.scenario;
  if (costPerAdviser === undefined) {
    return {
      ...none,
      leftOut: [leftOut("What advisers cost", "the cost of one was not given", how("cost_per_adviser"))],
    };
  }
  const missing = [
    ...(onCosts === undefined ? [leftOut("On-costs", "they were not given", how("on_costs"))] : []),
    ...(payAward === undefined ? [leftOut("Rises of pay", "no pay award was given", how("pay_award"))] : []),
    ...(budget === undefined ? [leftOut("What is left of the budget", "no budget was given", how("budget"))] : []),
  ];
  const establishments = establishmentCostTable(projection, needed?.everyMonth) ?? null;
  if (now === null) return { ...none, unit: unitSentence(projection, undefined), establishments, leftOut: missing };
  return {
    summary: summarySentence(projection, now.projection),
    choice: needed === null ? "" : choiceSentence(projection, needed.everyMonth),
    unit: unitSentence(projection, now.posts),
    table: costTable(projection, now.projection, { first: "No new posts", second: "This scenario" }) ?? null,
    establishments,
    waiting: (needed && waitingTable(onPage, needed)) ?? null,
    leftOut: missing,
  };
}

/** What the scenario's posts cost above those there are now, in its last whole financial year, and against the budget. */
function summarySentence(projection: CaseloadProjection, asNow: CaseloadProjection): string {
  const years = costByFinancialYear(projection);
  const at = years.findLastIndex(({ months }) => months === 12);
  const year = years[at];
  if (year === undefined) return "";
  const more = year.cost.expected - (costByFinancialYear(asNow)[at]?.cost.expected ?? 0);
  const change =
    roundHalfAway(more) === 0
      ? "as much as with the posts there are"
      : `${poundsText(Math.abs(more))} ${more > 0 ? "more" : "less"} than with the posts there are`;
  const left = year.left;
  const budget =
    left === undefined ? "" : `, and ${poundsText(Math.abs(left))} ${left < 0 ? "over" : "under"} the budget`;
  return `In ${year.financialYear} the planned advisers would cost ${poundsText(year.cost.expected)}: ${change}${budget}.`;
}

/** The planned advisers or those that hold the target, and how much more the one costs in the year of which the summary tells. */
function choiceSentence(projection: CaseloadProjection, holding: number): string {
  const planned = projection.months.at(-1)?.establishment?.posts;
  const [plan, target] = [projection, withAdvisers(projection, holding)].map((each) =>
    costByFinancialYear(each).findLast(({ months }) => months === 12),
  );
  if (plan === undefined || target === undefined || planned === undefined || planned === holding) return "";
  const told = ({ cost: { expected }, left }: typeof plan): string => {
    const beside =
      left === undefined ? "" : `, ${poundsText(Math.abs(left))} ${left < 0 ? "over" : "under"} the budget`;
    return `${poundsText(expected)}${beside}`;
  };
  return `To decide: ${number(planned)} advisers, as planned (${told(plan)} in ${plan.financialYear}), or the ${number(holding)} that hold the target (${told(target)})?`;
}

/** What one adviser costs, and those that are planned beyond the posts there are. */
function unitSentence(projection: CaseloadProjection, postsNow: number | undefined): string {
  const each = 12 * (projection.adviserCost?.[0]?.expected ?? 0);
  const posts = projection.months.at(-1)?.establishment?.posts;
  const more = posts === undefined || postsNow === undefined ? 0 : posts - postsNow;
  const planned = more > 0 ? `, and ${number(more)} more ${poundsText(more * each)}` : "";
  const { onCosts, payAward } = projection.scenario;
  const before = [
    ...(payAward === undefined ? [] : ["later pay awards"]),
    ...(onCosts === undefined ? ["on-costs"] : []),
  ].join(" and ");
  return `${before === "" ? "One" : `Before ${before} one`} adviser costs ${poundsText(each)} a year${planned}.`;
}
