import {
  type Chart,
  type ChartTable,
  caseloadGrid,
  type DatedWording,
  formatNumber,
  longDate,
} from "@lac-analytics/charts";
import {
  type AdvisersNeeded,
  advisersNeeded,
  type CaseloadProjection,
  type CaseloadScenario,
  withAdvisers,
} from "@lac-analytics/core/project";
import { leftOut, type Message, neededTable, ofHundred, plannedPosts } from "@lac-analytics/notebook";
import { number } from "./sentences.ts";
import { caseloadTable, gridCells } from "./youngPeopleTables.ts";

/** What rests on the posts there are, on the target, or on both; each is null where it rests on something that nobody gave. */
export interface Caseloads {
  /** the posts in the first month, and the projection with these alone */
  readonly now: { readonly posts: number; readonly projection: CaseloadProjection } | null;
  readonly needed: AdvisersNeeded | null;
  readonly sentences: readonly string[];
  /** what members should know of them first */
  readonly messages: readonly Message[];
  readonly grid: Chart | null;
  readonly table: ChartTable | null;
  readonly neededTable: ChartTable | null;
  readonly chanceTable: ChartTable | null;
  readonly leftOut: readonly string[];
}

/**
 * The caseloads to come, and the advisers that a target takes, as far as posts and target were given.
 *
 * @param onPage what the page beside the report begins with, by which both print the same numbers of advisers
 */
export function caseloads(
  projection: CaseloadProjection,
  onPage: CaseloadProjection,
  dates: readonly string[],
  wording: DatedWording,
  how: (key: string) => string,
): Caseloads {
  const { scenario, months } = projection;
  const posts = months[0]?.establishment?.posts;
  const target = scenario.targetCaseload;
  const now = posts === undefined ? null : { posts, projection: withAdvisers(projection, posts) };
  const needed = target === undefined ? null : advisersNeeded(onPage);
  const cells = gridCells(projection, dates, needed?.everyMonth);
  const words = { ...wording, measure: "Caseload of personal advisers" };
  return {
    now,
    needed,
    sentences: [
      ...(now === null ? [] : [asNowSentence(now, target)]),
      ...(scenario.nationalCaseload === undefined ? [] : [nationalSentence(scenario.nationalCaseload)]),
      ...(now === null || typeof scenario.advisers === "number" ? [] : [planSentence(projection)]),
      ...(needed === null ? [] : [neededSentence(needed)]),
    ],
    messages: messagesOf(projection, now, needed),
    grid: cells.length === 0 || target === undefined ? null : caseloadGrid(cells, target, words),
    table: cells.length === 0 || target !== undefined ? null : caseloadTable(cells),
    neededTable: needed === null ? null : neededTable(onPage, needed),
    chanceTable: needed === null ? null : chanceTable(needed),
    leftOut: [
      ...(now === null
        ? [leftOut("Caseloads of the advisers there are", "their posts were not given", how("advisers"))]
        : []),
      ...(needed === null
        ? [leftOut("How many advisers it takes", "no target was given", how("target_caseload"))]
        : []),
      ...(scenario.nationalCaseload === undefined
        ? [
            leftOut(
              "How many young people an adviser has in England",
              "no figure of it is published and none was given",
              how("national_caseload"),
            ),
          ]
        : []),
    ],
  };
}

function messagesOf(
  { scenario }: CaseloadProjection,
  now: Caseloads["now"],
  needed: AdvisersNeeded | null,
): readonly Message[] {
  const target = scenario.targetCaseload;
  const first = now?.projection.months[0];
  const most = Math.max(...(now?.projection.months ?? []).map(({ caseload }) => caseload?.expected ?? 0));
  const peak = now?.projection.months.find(({ caseload }) => caseload?.expected === most);
  const beside =
    scenario.nationalCaseload === undefined
      ? ""
      : ` In England it is ${rangeText(scenario.nationalCaseload)} on average.`;
  const beyond = target !== undefined && most > target;
  const planned = typeof scenario.advisers === "object" ? (scenario.advisers.at(-1)?.number ?? 0) : scenario.advisers;
  const chance = needed?.chances.find(({ advisers }) => advisers === planned)?.probability;
  return [
    ...(now === null
      ? []
      : [
          {
            kind: beyond ? ("short of aim" as const) : ("change" as const),
            lead: beyond ? "Over the target" : "Caseload",
            text: `With the ${number(now.posts)} advisers there are, each would have ${first?.caseload === undefined || first === peak ? "" : `${number(Math.round(first.caseload.expected))} young people on ${longDate(first.month)}, and `}up to ${number(Math.round(most))}${first?.caseload === undefined || first === peak ? " young people" : ""}${peak === undefined ? "" : ` on ${longDate(peak.month)}`}.${target === undefined ? "" : ` The target is ${number(target)}.`}${beside}`,
            question: "What do young people go without when an adviser has too many of them?",
            weight: 195,
          },
        ]),
    ...(needed === null
      ? []
      : [
          {
            kind: "concern" as const,
            lead: "Advisers needed",
            text: `It takes ${number(needed.everyMonth)} advisers to hold the target in at least ${ofHundred(needed.probability)} of 100 futures.${chance === undefined || planned === needed.everyMonth ? "" : ` With the ${number(planned ?? 0)} that are planned it would be missed in ${ofHundred(1 - chance)} of 100.`}`,
            question:
              chance === undefined || chance > 0.5
                ? "What happens if more young people come than are expected?"
                : `Why plan ${number(planned ?? 0)} advisers, if ${number(needed.everyMonth)} hold the target?`,
            weight: 190,
          },
        ]),
  ];
}

/** "24 to 25" */
function rangeText({ low, high }: NonNullable<CaseloadScenario["nationalCaseload"]>): string {
  return low === high ? number(low) : `${number(low)} to ${number(high)}`;
}

/** What the council takes the caseload of England to be, and from whom. */
function nationalSentence(national: NonNullable<CaseloadScenario["nationalCaseload"]>): string {
  return `In England an adviser has ${rangeText(national)} young people on average (${national.source}).`;
}

/** The month end at which caseloads are highest: "36.3 on 31 October 2020". */
function highest({ months }: CaseloadProjection): string {
  const caseloads = months.flatMap(({ month, caseload }) => (caseload ? [{ month, expected: caseload.expected }] : []));
  const [most] = caseloads.toSorted((a, b) => b.expected - a.expected);
  return most === undefined ? "not known" : `${formatNumber(most.expected, 1)} on ${longDate(most.month)}`;
}

function asNowSentence(now: NonNullable<Caseloads["now"]>, target: number | undefined): string {
  const against = target === undefined ? "" : `, where the target is ${number(target)}`;
  return `With the ${number(now.posts)} advisers there are, the caseload would be highest at ${highest(now.projection)}${against}.`;
}

function planSentence(projection: CaseloadProjection): string {
  return `Under the scenario (${plannedPosts(projection.scenario)}) it is highest at ${highest(projection)}.`;
}

/** How many advisers hold the target at every month end. */
function neededSentence({ everyMonth, months, probability, target, chances }: AdvisersNeeded): string {
  const held = chances.find(({ advisers }) => advisers === everyMonth)?.probability ?? probability;
  const expected = Math.max(...months.map((month) => month.expected));
  const surely =
    everyMonth === expected
      ? `The same number holds the target in ${ofHundred(held)} of 100 futures.`
      : `To hold the target in at least ${ofHundred(probability)} of 100 futures takes ${number(everyMonth)}, who hold it in ${ofHundred(held)}.`;
  return `A caseload of ${number(target)} or fewer at every month end takes ${number(expected)} advisers for the young people expected. ${surely}`;
}

function chanceTable({ target, chances }: AdvisersNeeded): ChartTable {
  return {
    caption: `How often each number of advisers holds a caseload of ${target} at every month end`,
    columns: [
      { label: "Advisers", kind: "text" },
      { label: "Of 100 futures", kind: "number", decimals: 1 },
    ],
    rows: chances.map(({ advisers, probability }) => [number(advisers), 100 * probability]),
  };
}
