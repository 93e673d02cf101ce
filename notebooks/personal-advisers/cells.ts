import { longDate } from "@lac-analytics/charts";
import {
  addDays,
  addMonths,
  type Day,
  type Figure,
  figuresOverTime,
  findFigure,
  findMeasure,
  isoFromDay,
} from "@lac-analytics/core";
import type { CaseloadScenario } from "@lac-analytics/core/project";
import {
  type Asked,
  countInWords,
  coverageNote,
  definitionsFor,
  figureInWords,
  figureRequests,
  firstPage,
  leftOut,
  type NotebookSource,
  reportingYearEnds,
  type SourceFacts,
  sectionNumbers,
  type WatchedSeries,
  withPublishedYears,
  yearEndsTo,
} from "@lac-analytics/notebook";
import { ahead } from "./ahead.ts";
import { assumptionTable } from "./assumptionTable.ts";
import { backTest } from "./backTest.ts";
import { canTell } from "./nothingAhead.ts";
import { passedOver, scenarioIn, scenarioOfReturn } from "./scenario.ts";
import { paperSentence } from "./sentences.ts";
import { ageTable, wholeOf } from "./youngPeopleTables.ts";

const printed = ["pa-entitled", "pa-receiving", "pa-take-up", "turning-18-next-6-months"] as const;

/** What is held against the years before. */
const overYears = ["turning-18-next-6-months"] as const;

/** What advisers are there for, as far as every council counts it: the paper on care leavers tells of it at length. */
const outcomes = ["care-leavers-in-touch", "care-leavers-eet", "care-leavers-suitable"] as const;

/** What is asked of outcomes here, where it is about advisers: the paper on care leavers asks of the rest. */
const ofAdvisers = {
  "care-leavers-in-touch": {
    more: "How do advisers keep in touch with so many, and can they go on as numbers grow?",
    less: "With whom have advisers lost touch, and who is looking for them?",
  },
  "care-leavers-eet": {
    more: "What do advisers do that brings young people into work or learning?",
    less: "What can an adviser do for a young person who is in neither work nor learning?",
  },
  "care-leavers-suitable": {
    more: "What do advisers do that brings young people a good home?",
    less: "Does an adviser see each young person who has no suitable home, and how often?",
  },
} as const satisfies Readonly<Record<(typeof outcomes)[number], WatchedSeries["asks"]>>;

/** The scenario that the settings name, or else what the return alone gives. */
function scenarioFor(facts: SourceFacts): CaseloadScenario {
  return scenarioIn(facts, "caseload") ?? scenarioOfReturn(facts.asAt);
}

/** The day of the report, and after it those before the first month on which the council counted itself. */
function daysOf(facts: SourceFacts): readonly Day[] {
  const { from } = scenarioFor(facts);
  const counted = facts.series.flatMap(({ measure, day }) => (measure === "pa-receiving" && day < from ? [day] : []));
  return [...new Set([facts.asAt, ...counted])];
}

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  return figureRequests({
    figures: {
      days: daysOf(facts),
      measures: printed.map(findMeasure),
      by: [["total"], ["age-adviser"]],
    },
    // over the years, as other papers have it, so that each has one verdict in all
    years: {
      days: [...new Set([...yearEndsTo(facts.asAt), addMonths(facts.asAt, -facts.months)])].sort((a, b) => a - b),
      measures: overYears.map(findMeasure),
      by: [["total"]],
    },
    outcomes: { days: reportingYearEnds(facts.asAt), measures: outcomes.map(findMeasure), by: [["age-care-leaver"]] },
  });
}

/**
 * Whom personal advisers support and how many there will be; and where posts, a target and money were given, the caseloads
 * and the cost that come of them.
 */
export function cells(source: NotebookSource, { figures, years, outcomes: fared }: Asked<typeof asks>) {
  const { asAt } = source;
  const given = scenarioIn(source, "caseload");
  const scenario = scenarioFor(source);
  const compared = scenarioIn(source, "caseload-compared");
  const now = figures.on(asAt);
  const takeUp = findFigure(now, "pa-take-up");
  const known = daysOf(source).map((day) => wholeOf(figures.on(day), "pa-receiving"));
  const isCounted = known.some(({ symbol }) => symbol !== "x");
  const isTold = isCounted || canTell(scenario, (measure) => source.isKnownAt(measure, asAt));

  const date = longDate(isoFromDay(asAt));
  const trusted = backTest(source);
  const toCome = ahead(source, {
    scenario,
    compared,
    known,
    entitled: wholeOf(now, "pa-entitled"),
    counts: `SSDA903 return${isCounted ? ", own counts" : ""} and ${given === undefined ? "what is assumed" : "scenario"}`,
  });
  const { load, cost } = toCome;

  const fares = outcomes
    .map((measure) => ({ measure, figures: yearsOf(source, measure, reportingYearEnds(asAt).map(fared.on)) }))
    .filter(({ figures }) => figures.length > 0);

  const first = firstPage(source, {
    watched: [
      { figures: [wholeOf(now, "pa-entitled")] },
      { figures: known },
      { figures: [takeUp] },
      {
        figures: figuresOverTime(years.all, yearEndsTo(asAt), { measure: "turning-18-next-6-months" }),
        before: findFigure(years.on(addMonths(asAt, -source.months)), "turning-18-next-6-months"),
      },
      ...fares.map(({ measure, figures }) => ({ figures, asks: ofAdvisers[measure] })),
    ],
    own: toCome.messages,
    sure: toCome.sure,
    asked: toCome.asked,
    choice: toCome.choice,
    cost: cost.summary,
  });

  return {
    first,
    isTold,
    paper: paperSentence(source),
    caseloads: load.sentences,
    cost: cost.summary,
    whyWide:
      given === undefined && toCome.fan !== null
        ? "The range is as wide as it is because nobody has said how many go on with support at 21: any share from none to all may."
        : "",
    coverNote: coverageNote(source, [asAt, addDays(scenario.from, -1)]),
    date,
    scenario: given?.title ?? "",
    isCounted,
    number: sectionNumbers({
      entitled: true,
      receipt: true,
      ...toCome.has,
      others: toCome.model !== null,
      trust: trusted !== null,
    }),

    // who is entitled now
    takeUp: figureInWords(takeUp),
    takeUpKnown: takeUp.symbol === "",
    turning18: countInWords(findFigure(now, "turning-18-next-6-months"), "child turns", "children turn"),
    ageTable: ageTable(now, date),
    statusTable: toCome.statusTable,

    // how many will be in receipt
    fan: toCome.fan,
    ages: toCome.ages,

    // caseloads, and the advisers that they take
    grid: load.grid,
    caseloadTable: load.table,
    neededTable: load.neededTable,
    chanceTable: load.chanceTable,

    // cost
    unitCost: cost.unit,
    costTable: cost.table,
    establishmentTable: cost.establishments,
    waitingTable: cost.waiting,

    tornado: toCome.tornado,

    // two scenarios
    comparedTitle: compared?.title ?? "",
    comparison: toCome.comparison,

    // the page to try others in, and what is assumed
    model: toCome.model,
    assumptions: assumptionTable(scenario),

    // how projections like it have done
    backTest: trusted,

    leftOut: isTold
      ? [...passedOver(source), ...load.leftOut, ...cost.leftOut, ...(trusted === null ? [untested] : [])]
      : [untold],
    definitions: isTold
      ? definitionsFor([
          ...(isCounted ? printed : (["pa-entitled", "turning-18-next-6-months"] as const)),
          ...fares.map(({ measure }) => measure),
        ])
      : [],
  };
}

/** An outcome at 19 to 21 in the years that are published and in those that the return has, as the paper on care leavers has it. */
function yearsOf(
  source: NotebookSource,
  measure: (typeof outcomes)[number],
  lists: readonly (readonly Figure[])[],
): readonly Figure[] {
  const named = { measure, breakdown: "age-care-leaver", category: "19-21" } as const;
  const own = lists.map((figures) => findFigure(figures, measure, named.breakdown, named.category));
  return withPublishedYears(source, named, own);
}

/** What the notes say where nobody can tell how a projection does. */
const untested = leftOut(
  "How far a projection can be trusted",
  "no published counts of care leavers were given",
  "give them as care-leavers under nationalFiles in settings.json",
);

/** What they say where the paper has nobody to speak of. */
const untold = leftOut(
  "Support for care leavers",
  "the return cannot tell who is entitled to an adviser, and nobody has counted them",
  "give OC3 with it, or the counts in a scenario file, which settings.json names as caseload under files",
);
