import { formatNumber, longDate } from "@lac-analytics/charts";
import {
  type AdvisersNeeded,
  type CaseloadProjection,
  type CaseloadScenario,
  costByFinancialYear,
  isoFromDay,
  readPaperFigures,
  reconcile,
  roundHalfAway,
} from "@lac-analytics/core";
import { counted, type NotebookSource, poundsText } from "@lac-analytics/report";
import { assumptionText } from "./assumptionTable.ts";

export function number(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

/** The month end at which caseloads are highest: "36.3 on 31 October 2020". */
export function highest({ months }: CaseloadProjection): string {
  const [most] = months.toSorted((a, b) => b.caseload.expected - a.caseload.expected);
  return `${formatNumber(most?.caseload.expected ?? 0, 1)} on ${longDate(most?.month ?? "")}`;
}

export function planText({ advisers, from }: CaseloadScenario): string {
  if (typeof advisers === "number") return `${number(advisers)} advisers`;
  const steps = advisers.filter((step, at) => step.from > from || (advisers[at + 1]?.from ?? Infinity) > from);
  return steps
    .map((step, at) =>
      at === 0 ? `${number(step.number)} advisers` : `${number(step.number)} from ${longDate(isoFromDay(step.from))}`,
    )
    .join(", then ");
}

/** What the scenario's posts cost above those there are now, in its last whole financial year, and against the budget. */
export function costSentence(projection: CaseloadProjection, asNow: CaseloadProjection): string {
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
  return `In ${year.financialYear} the advisers cost ${poundsText(year.cost.expected)}: ${change}${budget}.`;
}

/** How many of those expected at the end are under 21. */
export function agesSentence({ months, scenario }: CaseloadProjection): string {
  const end = months.at(-1);
  if (end?.byAge === undefined) return "";
  const older = end.youngPeople.expected - end.byAge.under21;
  return `Of those expected on ${longDate(end.month)}, ${formatNumber(end.byAge.under21, 0)} are under 21 and ${formatNumber(older, 0)} are 21 or over, where ${assumptionText(scenario.takeUpAt21, "share")} of those turning 21 go on with support.`;
}

/** How many advisers hold the target at every month end. */
export function neededSentence({ everyMonth, months, probability, target }: AdvisersNeeded): string {
  const expected = Math.max(...months.map((month) => month.expected));
  const surely = everyMonth === expected ? ", and so many" : `, and ${number(everyMonth)}`;
  return `A caseload of ${number(target)} or fewer at every month end takes ${number(expected)} advisers for the young people expected${surely} for it to hold in ${100 * probability} of 100 futures.`;
}

/** What one adviser costs, and those that are planned beyond the posts there are. */
export function unitCostSentence(projection: CaseloadProjection, postsNow: number): string {
  const each = 12 * (projection.adviserCost[0]?.expected ?? 0);
  const more = (projection.months.at(-1)?.establishment.posts ?? 0) - postsNow;
  const planned = more > 0 ? `, and ${number(more)} more ${poundsText(more * each)}` : "";
  return `Before later pay awards one adviser costs ${poundsText(each)} a year${planned}.`;
}

/** How the caseloads that a paper prints follow from its own counts; blank where there is no paper that prints any. */
export function paperSentence(source: NotebookSource): string {
  const file = source.file("paper");
  const paper = file === undefined ? [] : readPaperFigures(file.bytes, file.name);
  const isCaseload = new Set(paper.filter(({ unit }) => unit === "young people per adviser").map(({ id }) => id));
  const judged = reconcile(paper).filter(({ id, verdict }) => isCaseload.has(id) && verdict !== "not checkable");
  const wrong = judged.filter(({ verdict }) => verdict === "inconsistent").length;
  if (judged.length === 0) return "";
  const found = wrong === 0 ? "all follow" : `${counted(wrong, "does not follow", "do not follow")}`;
  return `Of ${counted(judged.length, "caseload")} that the paper prints with their counts, ${found} from them: the report does-it-add-up says which.`;
}
