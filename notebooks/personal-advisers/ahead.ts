import { type DatedWording, formatNumber, longDate, type ProjectedValue, projectionFan } from "@lac-analytics/charts";
import { type Figure, isoFromDay } from "@lac-analytics/core";
import { type CaseloadScenario, countedScenario } from "@lac-analytics/core/project";
import {
  caseloadModel,
  comparisonTable,
  type Message,
  monthsAhead,
  type NotebookSource,
  yearEnds,
} from "@lac-analytics/notebook";
import { caseloads } from "./caseloads.ts";
import { costs } from "./costs.ts";
import { type Ahead, canTell, nothingAhead, whyNothing } from "./nothingAhead.ts";
import { projected } from "./scenario.ts";
import { agesSentence } from "./sentences.ts";
import { tornadoChart } from "./tornadoChart.ts";
import { everyMonth, roundedAt, statusTable } from "./youngPeopleTables.ts";

/** What is projected from. */
export interface Outset {
  readonly scenario: CaseloadScenario;
  /** the scenario to hold it against, if any */
  readonly compared: CaseloadScenario | undefined;
  /** young people in receipt as counted until now */
  readonly known: readonly Figure[];
  /** those who are entitled on the date of the report */
  readonly entitled: Figure;
  /** where the counts come from */
  readonly counts: string;
}

/** What a scenario comes to, and where posts, a target and money were given, the caseloads and the cost that come of it. */
export function ahead(source: NotebookSource, { scenario, compared, known, entitled, counts }: Outset): Ahead {
  const { council, internal, asAt, isKnownAt } = source;
  if (!canTell(scenario, (measure) => isKnownAt(measure, asAt))) return nothingAhead(whyNothing.cannotTell);
  const whole = projected(source, scenario);
  if (whole === undefined) return nothingAhead(whyNothing.tooFew);
  const latest =
    known
      .map(({ periodEnd }) => periodEnd)
      .toSorted()
      .at(-1) ?? "";
  const projection = monthsAhead(whole, latest);
  if (projection === undefined) return nothingAhead(whyNothing.past);
  // what chance does to posts is worked out from the scenario that the page beside the report begins with, so that both
  // print the same numbers of the months to come
  const model = caseloadModel(countedScenario(whole, { totals: !internal }), { known });
  const onPage = monthsAhead(projected(source, model.scenario) ?? whole, latest) ?? projection;
  const dates = yearEnds(projection);
  const wording: DatedWording = {
    measure: "Young people in receipt of an adviser's support",
    counted: "young people",
    place: council,
    source: counts,
    when: `${longDate(isoFromDay(projection.scenario.from))} to ${longDate(dates.at(-1) ?? "")}`,
  };
  const how = (key: string): string =>
    `give it as ${key} in a scenario file, which settings.json names as caseload under files`;
  const load = caseloads(projection, onPage, dates, wording, how);
  const cost = costs(projection, onPage, load, how);
  // of people made into totals no assumption is left but the totals
  const isWhole = internal || "counts" in scenario.youngPeople;
  const tornado = isWhole ? tornadoChart(source, scenario, wording) : null;
  const outlook = internal ? everyMonth(projection) : roundedAt(projection, dates);
  const held = compared === undefined ? undefined : projected(source, compared);
  const other = compared === undefined ? load.now?.projection : held && monthsAhead(held, latest);
  const isDifferent = compared !== undefined || typeof scenario.advisers === "object";
  const comparison =
    other === undefined || !isDifferent
      ? null
      : comparisonTable([
          { name: "This", projection },
          { name: compared === undefined ? "No new posts" : "The other", projection: other },
        ]);
  return {
    messages: [
      ...load.messages,
      ...outlook.slice(-1).map((end) => toCome(end, known, entitled, whole.scenario.advisers)),
    ],
    has: {
      caseloads: load.grid !== null || load.table !== null || load.neededTable !== null,
      cost: cost.table !== null || cost.establishments !== null,
      matters: tornado !== null,
      compared: comparison !== null,
    },
    sure: outlook.slice(-1).map(sureOf).join(""),
    asked: askedFor(load.now !== null, load.needed !== null, cost.table !== null),
    choice: cost.choice,
    statusTable: internal ? statusTable(projection, dates) : null,
    fan: projectionFan(known, outlook, wording),
    ages: agesSentence(projection),
    load,
    cost,
    tornado,
    comparison,
    model,
  };
}

/** What a paper is about comes before all that other papers tell too. */
const own = 190;

/** The young people to come beside those there are, and that a caseload cannot be told where nobody gave the advisers. */
function toCome(
  { month, expected, lower80, upper80 }: ProjectedValue,
  known: readonly Figure[],
  entitled: Figure,
  advisers: CaseloadScenario["advisers"],
): Message {
  const now = known
    .toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1))
    .findLast(({ symbol }) => symbol === "");
  const entitledText = now?.numerator === undefined ? entitledNow(entitled) : "";
  const counted =
    now?.numerator === undefined ? "" : `, against ${formatNumber(now.numerator, 0)} on ${longDate(now.periodEnd)}`;
  const without =
    advisers === undefined
      ? " How many advisers there are was not given, so how many each would have is not known."
      : "";
  const whole = (value: number): string => formatNumber(value, 0);
  return {
    kind: "change",
    lead: "To come",
    text: `${entitledText}By ${longDate(month)} about ${whole(expected)}${entitledText === "" ? " young people" : ""} will have ${entitledText === "" ? "an adviser" : "one"}${counted}; from ${whole(lower80)} to ${whole(upper80)} is likely.${without}`,
    question:
      advisers === undefined
        ? `How many advisers have we, how many young people has each, and how many advisers would ${whole(expected)} need?`
        : "How sure is the number of young people to come, and what would change it most?",
    weight: own,
  };
}

/** How sure the young people to come are, which is what the paper is about. */
function sureOf({ month, lower80, upper80 }: ProjectedValue): string {
  return `In 80 of 100 futures ${formatNumber(lower80, 0)} to ${formatNumber(upper80, 0)} young people have an adviser on ${longDate(month)}.`;
}

/** Who may have an adviser now, where nobody has counted who has one. */
function entitledNow(figure: Figure): string {
  if (figure.symbol !== "" || figure.numerator === undefined) return "";
  const { numerator, partial, periodEnd } = figure;
  return `On ${longDate(periodEnd)}, ${partial ? "at least " : ""}${formatNumber(numerator, 0)} young people were entitled to an adviser; how many had one was not given. `;
}

/** What members are asked to note, of what the report has. */
function askedFor(hasCaseloads: boolean, hasTarget: boolean, hasCost: boolean): string {
  const parts = [
    hasCaseloads ? "the caseloads to come" : "how many young people are to come",
    ...(hasTarget && hasCost ? ["the establishment and budget that would hold the target"] : []),
    ...(hasTarget && !hasCost ? ["the establishment that would hold the target"] : []),
  ];
  return `Members are asked to note ${parts.join(", and ")}.`;
}
