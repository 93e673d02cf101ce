import { formatNumber, longDate } from "@lac-analytics/charts";
import { listInWords } from "@lac-analytics/core";
import {
  comparePlacements,
  type PlacementProjection,
  placementCostInAll,
  placementOutlook,
} from "@lac-analytics/core/project";
import { counted, ofHundred, poundsInWords, ratesAreHardlyKnown, ratesSentence } from "@lac-analytics/notebook";

/** Less than this many pounds is no difference worth telling. */
const noDifference = 0.5;

/**
 * What a scenario comes to, in up to seven sentences: children at its end, how few events the rates rest on where they are few, what it costs
 * and how that stands to the report's scenario and the budget, what must be true for the budget to hold, and what is not in
 * the sum.
 */
export function placementFinding(shown: PlacementProjection, own: PlacementProjection): readonly string[] {
  return [
    childrenSentence(shown),
    ...(ratesAreHardlyKnown(shown) ? [ratesSentence(shown)] : []),
    ...costSentences(shown, own),
    ...budgetSentence(shown),
    ...notInIt(shown),
  ];
}

/** What a scenario comes to, in as few words as stay in sight while the controls are moved. */
export function placementKey(projection: PlacementProjection): string {
  const end = placementOutlook(projection).at(-1);
  const all = inAll(projection);
  return [
    ...(end === undefined ? [] : [`${formatNumber(end.expected, 0)} children`]),
    ...(all === undefined ? [] : [poundsInWords(all.cost.expected)]),
    ...(all?.left === undefined ? [] : [`${poundsInWords(Math.abs(all.left))} ${all.left < 0 ? "over" : "under"}`]),
  ].join(" · ");
}

function childrenSentence(projection: PlacementProjection): string {
  const end = placementOutlook(projection).at(-1);
  if (end === undefined) return "";
  const start = projection.start.reduce((sum, { children }) => sum + children, 0);
  const whole = (value: number): string => formatNumber(value, 0);
  return `From ${counted(start, "child", "children")} at the start, ${whole(end.expected)} are expected on ${longDate(end.month)}: ${whole(end.lower80)} to ${whole(end.upper80)} in 80 of 100 futures, as long as children come, move and leave as is assumed.`;
}

function costSentences(shown: PlacementProjection, own: PlacementProjection): readonly string[] {
  const all = inAll(shown);
  if (all === undefined)
    return ["This scenario has no prices: give them in a scenario file to see what placements cost."];
  const { cost, left, withinBudget = 0 } = all;
  const budget =
    left === undefined
      ? ""
      : ` That is ${poundsInWords(Math.abs(left))} ${left < 0 ? "over" : "under"} the budget, which is enough in ${ofHundred(withinBudget)} of 100 futures.`;
  return [
    `Over ${counted(shown.months.length, "month")} placements cost ${poundsInWords(cost.expected)}: ${poundsInWords(cost.lower80)} to ${poundsInWords(cost.upper80)} in 80 of 100 futures.${budget}`,
    ...differenceSentence(shown, own),
  ];
}

/** What the scenario costs more or less than the report's, in the same futures. */
function differenceSentence(shown: PlacementProjection, own: PlacementProjection): readonly string[] {
  const end = comparePlacements(own, shown).findLast(({ group }) => group === "total")?.costToDate;
  if (end === undefined) return [];
  const { expected, lower80, upper80 } = end;
  const isSame = [expected, lower80, upper80].every((pounds) => Math.abs(pounds) < noDifference);
  if (isSame) return ["It costs as much as the report's scenario."];
  const pounds = (value: number): string =>
    Math.abs(value) < noDifference ? "nothing" : `${poundsInWords(Math.abs(value))} ${value < 0 ? "less" : "more"}`;
  const ends = expected < 0 ? [upper80, lower80] : [lower80, upper80];
  const difference =
    Math.abs(expected) < noDifference
      ? "as much as the report's scenario, give or take"
      : `${pounds(expected)} than the report's scenario`;
  return [`It costs ${difference}: ${ends.map(pounds).join(" to ")} in 80 of 100 futures.`];
}

/** What must be true for the budget to hold: each alone, all else as entered. */
function budgetSentence(projection: PlacementProjection): readonly string[] {
  const all = inAll(projection);
  if (all?.budget === undefined || all.left === undefined || all.cost.expected <= 0) return [];
  const isOver = all.left < 0;
  const share = Math.abs(all.left) / all.cost.expected;
  const percent = isOver ? Math.ceil(1000 * share - 1e-9) / 10 : Math.floor(1000 * share + 1e-9) / 10;
  const childDays = projection.months.reduce((sum, { costs }) => sum + (costs.at(-1)?.childDays ?? 0), 0);
  const days = childDays / (all.cost.expected / Math.abs(all.left)) / daysIn(projection);
  const children = isOver ? Math.ceil(days - 1e-9) : Math.floor(days + 1e-9);
  const ways = isOver
    ? [
        `every price must be ${formatNumber(percent, 1)}% lower`,
        `${counted(children, "child", "children")} fewer must be looked after at any time, in the same mix of placements`,
      ]
    : [
        `prices are up to ${formatNumber(percent, 1)}% higher`,
        `no more than ${counted(children, "child", "children")} more are looked after at any time, in the same mix of placements`,
      ];
  const told = listInWords(ways, "or");
  return [isOver ? `For the budget to hold, ${told}.` : `The budget holds as long as ${told}.`];
}

function daysIn({ months }: PlacementProjection): number {
  return months.reduce((days, { month }) => days + Number(month.slice(8)), 0);
}

function notInIt({ scenario }: PlacementProjection): readonly string[] {
  return scenario.changes === undefined || scenario.prices === undefined
    ? []
    : [
        "What it takes to bring these changes about, such as finding and supporting carers, is not in the sum unless a price holds it.",
      ];
}

function inAll(projection: PlacementProjection) {
  return placementCostInAll(projection).find(({ group }) => group === "total");
}
