import { formatNumber, longDate } from "@lac-analytics/charts";
import { isoFromDay } from "@lac-analytics/core";
import type { AdvisersNeeded, CaseloadProjection } from "@lac-analytics/core/project";
import { counted, postsText, poundsText, yearlyCosts } from "@lac-analytics/notebook";

/**
 * What a scenario comes to, in up to three sentences: its highest caseload, the advisers that hold the target, its cost.
 * For each that rests on something that is left blank a sentence says what to give.
 */
export function finding(
  projection: CaseloadProjection,
  own: CaseloadProjection,
  needed: AdvisersNeeded | undefined,
): readonly string[] {
  return [
    caseloadSentence(projection),
    needed === undefined ? "Give a target to see how many advisers hold it." : neededSentence(projection, needed),
    costSentence(projection, own),
  ];
}

function caseloadSentence({ scenario, months }: CaseloadProjection): string {
  const caseloads = months.flatMap(({ month, caseload }) => (caseload ? [{ month, expected: caseload.expected }] : []));
  if (caseloads.length === 0) return "Give a number of advisers to see their caseload.";
  const target = scenario.targetCaseload;
  const highest = Math.max(...caseloads.map(({ expected }) => expected));
  const month = caseloads.find(({ expected }) => expected === highest)?.month ?? "";
  return `With ${advisersText(scenario)} the caseload is highest on ${longDate(month)}, at ${formatNumber(highest, 1)} young people for each adviser${target === undefined ? "" : `; ${heldText(caseloads, target)}`}.`;
}

function heldText(caseloads: readonly { readonly expected: number }[], target: number): string {
  const above = caseloads.filter(({ expected }) => expected > target + 1e-9).length;
  return above === 0
    ? `the target of ${postsText(target)} is held at every month end`
    : `the target of ${postsText(target)} is exceeded at ${above} of ${counted(caseloads.length, "month end")}`;
}

function advisersText({ advisers = [], from }: CaseloadProjection["scenario"]): string {
  const text = (number: number): string => `${postsText(number)} ${number === 1 ? "adviser" : "advisers"}`;
  if (typeof advisers === "number") return text(advisers);
  const first = advisers.findLast((step) => step.from <= from)?.number ?? 0;
  const later = advisers.filter((step) => step.from > from);
  return `${text(first)}${later.map((step) => `, and ${postsText(step.number)} from ${longDate(isoFromDay(step.from))},`).join("")}`;
}

function neededSentence(
  { youngPeople }: CaseloadProjection,
  { everyMonth, probability, months }: AdvisersNeeded,
): string {
  const expected = Math.max(...months.map((month) => month.expected));
  const uncertain = youngPeople.some((futures) => futures.length > 1);
  const sure = uncertain ? `, and ${everyMonth} hold it in ${probability * 100} of 100 futures` : "";
  return `Holding it at every month end takes ${expected} ${expected === 1 ? "adviser" : "advisers"} for the young people expected${sure}.`;
}

function costSentence(projection: CaseloadProjection, own: CaseloadProjection): string {
  const years = yearlyCosts(projection);
  if (years.length === 0) return "Give a number of advisers and what one costs to see what they cost.";
  const ownYears = yearlyCosts(own);
  const total = sumOf(years.map(({ cost }) => cost.expected));
  const change = total - sumOf(ownYears.map(({ cost }) => cost.expected));
  const left = sumOf(years.map((year) => year.left ?? Number.NaN));
  const changed =
    ownYears.length === 0
      ? ""
      : poundsText(change) === "£0"
        ? ": as much as in the report's scenario"
        : `: ${poundsText(Math.abs(change))} ${change > 0 ? "more" : "less"} than in the report's scenario`;
  const budget = Number.isFinite(left)
    ? `, and ${poundsText(Math.abs(left))} ${left < 0 ? "over" : "under"} the budget`
    : "";
  return `Over ${counted(projection.months.length, "month")} the advisers cost ${poundsText(total)}${changed}${budget}.`;
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
