import { formatNumber, longDate } from "@lac-analytics/charts";
import { listInWords } from "@lac-analytics/core";
import {
  type AdvisersNeeded,
  breakEven,
  type CaseloadProjection,
  costInAll,
  meanOfAssumption,
} from "@lac-analytics/core/project";
import {
  advisersText,
  counted,
  ofHundred,
  plannedPosts,
  postsText,
  poundsInWords,
  poundsText,
} from "@lac-analytics/notebook";

/**
 * What a scenario comes to, in up to four sentences: its highest caseload, the advisers that hold the target, its cost, and
 * what must be true for the budget to hold. For each of the first three that rests on something that is left blank a
 * sentence says what to give.
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
    ...budgetSentence(projection),
  ];
}

function caseloadSentence({ scenario, months }: CaseloadProjection): string {
  const caseloads = months.flatMap(({ month, caseload }) => (caseload ? [{ month, expected: caseload.expected }] : []));
  if (caseloads.length === 0) return "Give a number of advisers to see their caseload.";
  const target = scenario.targetCaseload;
  const highest = Math.max(...caseloads.map(({ expected }) => expected));
  const month = caseloads.find(({ expected }) => expected === highest)?.month ?? "";
  const posts = plannedPosts(scenario);
  return `With ${posts}${posts.includes(",") ? "," : ""} the caseload is highest on ${longDate(month)}, at ${formatNumber(highest, 1)} young people for each adviser${target === undefined ? "" : `; ${heldText(caseloads, target)}`}.`;
}

function heldText(caseloads: readonly { readonly expected: number }[], target: number): string {
  const above = caseloads.filter(({ expected }) => expected > target + 1e-9).length;
  return above === 0
    ? `the target of ${postsText(target)} is held at every month end`
    : `the target of ${postsText(target)} is exceeded at ${above} of ${counted(caseloads.length, "month end")}`;
}

function neededSentence(
  { youngPeople }: CaseloadProjection,
  { everyMonth, probability, months }: AdvisersNeeded,
): string {
  const expected = Math.max(...months.map((month) => month.expected));
  const uncertain = youngPeople.some((futures) => futures.length > 1);
  const sure = uncertain
    ? `, and ${everyMonth} ${everyMonth === 1 ? "holds" : "hold"} it in ${ofHundred(probability)} of 100 futures`
    : "";
  return `Holding it at every month end takes ${advisersText(expected)} for the young people expected${sure}.`;
}

function costSentence(projection: CaseloadProjection, own: CaseloadProjection): string {
  const all = costInAll(projection);
  if (all === undefined) return "Give a number of advisers and what one costs to see what they cost.";
  const { cost, left } = all;
  const change = cost.expected - (costInAll(own)?.cost.expected ?? Number.NaN);
  const changed = Number.isNaN(change)
    ? ""
    : poundsInWords(change) === "£0"
      ? ": as much as in the report's scenario"
      : `: ${poundsInWords(Math.abs(change))} ${change > 0 ? "more" : "less"} than in the report's scenario`;
  const budget =
    left === undefined ? "" : `, and ${poundsInWords(Math.abs(left))} ${left < 0 ? "over" : "under"} the budget`;
  return `Over ${counted(projection.months.length, "month")} the advisers cost ${poundsInWords(cost.expected)}${changed}${budget}.`;
}

/** What must be true for the budget to hold: each alone, all else as entered, and rounded to the side on which it holds. */
function budgetSentence(projection: CaseloadProjection): readonly string[] {
  const { scenario } = projection;
  const all = costInAll(projection);
  if (all?.budget === undefined || all.left === undefined) return [];
  const equals = all.budget;
  const isOver = all.left < 0;
  const at = (assumption: "costPerAdviser" | "advisers" | "vacancies"): number | undefined =>
    breakEven(scenario, { assumption, question: "cost", equals });
  const [cost, posts, empty] = [at("costPerAdviser"), at("advisers"), isOver ? at("vacancies") : undefined];
  const now = meanOfAssumption(scenario.costPerAdviser ?? Number.NaN);
  const ways = [
    ...(cost === undefined
      ? []
      : [
          isOver
            ? `one adviser must cost at most ${poundsText(hundreds(cost))} a year and not ${poundsText(now)}`
            : `one adviser costs up to ${poundsText(hundreds(cost))} a year`,
        ]),
    ...(posts === undefined
      ? []
      : [
          isOver
            ? `there must be at most ${tenths(posts)} posts throughout`
            : `there are up to ${tenths(posts)} posts throughout`,
        ]),
    ...(empty === undefined ? [] : [`at least ${Math.ceil(100 * empty - 1e-6)}% of the posts must stand empty`]),
  ];
  if (ways.length === 0) return [];
  const told = listInWords(ways, "or");
  return [isOver ? `For the budget to hold, ${told}.` : `The budget holds as long as ${told}.`];
}

function hundreds(pounds: number): number {
  return Math.floor(pounds / 100 + 1e-6) * 100;
}

function tenths(posts: number): string {
  return postsText(Math.floor(posts * 10 + 1e-6) / 10);
}
