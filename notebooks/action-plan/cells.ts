import { longDate, ragTable } from "@lac-analytics/charts";
import type { Day, PlannedAction } from "@lac-analytics/core";
import {
  actionStatuses,
  actionStatusOn,
  addMonths,
  capitalised,
  isoFromDay,
  listInWords,
  readActionPlan,
  verdictOf,
} from "@lac-analytics/core";
import {
  type AimedIndicator,
  type Asked,
  counted,
  coverageNote,
  definitionsFor,
  type FigureRequests,
  firstPage,
  indicatorFigures,
  indicatorRequests,
  indicatorTable,
  leftOut,
  meetsTarget,
  type NotebookSource,
  numberInWords,
  reportPeriod,
  type SourceFacts,
  watchedIndicator,
  withTarget,
  wordsOfSeries,
} from "@lac-analytics/notebook";
import { doneMessages, hasWorked, workedInWords, workedTable } from "./hasWorked.ts";
import { monthlyCharts } from "./monthlyCharts.ts";
import { namesOf, planMessages, targetsInWords } from "./planMessages.ts";
import { attentionTable, recommendationsOf, recommendationTable, staleInWords } from "./planTables.ts";
import { having, indicatorsOf, type TrackedAction } from "./TrackedAction.ts";

/** The day to which the report looks back: that of the last meeting, where somebody said how often there is one. */
function earlierDayOf({ asAt, months, monthsBetweenMeetings = months }: SourceFacts): Day {
  return addMonths(asAt, -monthsBetweenMeetings);
}

/** The actions that the settings name; none where they name none. */
async function planOf({ file, ownMeasures }: SourceFacts): Promise<readonly PlannedAction[]> {
  const given = file("actions");
  return given === undefined ? [] : await readActionPlan(given.bytes, given.name, ownMeasures);
}

/** What the report asks for: the indicators of the actions. */
export async function asks(facts: SourceFacts): Promise<FigureRequests> {
  const indicators = (await planOf(facts)).flatMap(({ indicator }) => indicator ?? []);
  return indicatorRequests(facts, indicators, earlierDayOf(facts));
}

/** The action plan: how each action goes, whether what is done has worked, and what its indicators say. */
export async function cells(source: NotebookSource, asked: Asked<typeof asks>) {
  const { asAt, council, internal, monthsBetweenMeetings: months } = source;
  const lookedBackTo = earlierDayOf(source);
  const before = months === undefined ? `${reportPeriod(source.months).span} earlier` : "at the last meeting";
  const plan = await planOf(source);
  const hasWords = source.isCleared("actions");
  const actions = plan.map((action): TrackedAction => ({ action, status: actionStatusOn(action, asAt) }));
  const withIndicator = plan.flatMap(({ indicator }) => (indicator === undefined ? [] : [{ indicator }]));
  const indicators = indicatorFigures(
    source,
    withIndicator.map(({ indicator }) => indicator),
    lookedBackTo,
    asked,
  ).map((one) => withTarget(one, withIndicator));
  const aimed = indicators.flatMap((one) => meetsTarget(one) ?? []);
  const met = aimed.filter((isMet) => isMet).length;
  const targets = targetsInWords(aimed.length, met);
  const worked = hasWorked(actions, indicators);
  const { charts, signals } = internal ? monthlyCharts(indicators, council) : { charts: [], signals: "" };
  const date = longDate(isoFromDay(asAt));
  const hasPlan = actions.length > 0;
  const hasIndicators = indicators.length > 0;

  return {
    first: firstPage(source, {
      watched: indicators.map(watchedIndicator),
      elsewhere: planMessages(actions),
      sure: hasPlan ? "Whether an action is done is what its owner says; nobody else has checked." : "",
      own: doneMessages(worked, actions.length, targets),
      asked: hasPlan ? askedOf(having(actions, "late").length, having(actions, "at-risk")) : "",
    }),
    date,
    lookedBackTo: longDate(isoFromDay(lookedBackTo)),
    before,
    meetings:
      months === undefined ? "" : `Members meet every ${months === 1 ? "month" : `${numberInWords(months)} months`}.`,
    coverNote: hasIndicators ? coverageNote(source, [asAt, lookedBackTo]) : "",
    hasPlan,
    leftOut: missing(hasPlan, hasIndicators),
    byHand:
      hasWords || !hasPlan
        ? ""
        : "What the plan says of progress is left out of this version, for words written by hand have not been through disclosure control.",

    // the plan
    size: `${counted(actions.length, "action")} under ${counted(recommendationsOf(actions).length, "recommendation")}`,
    finding: listInWords(
      actionStatuses.flatMap(({ id, label }) => {
        const some = having(actions, id);
        return some.length === 0 ? [] : [`${numberInWords(some.length)} ${label.toLowerCase()}`];
      }),
    ),
    stale: staleInWords(actions),
    ragChart: hasPlan
      ? ragTable(
          actions.map((one) => ({
            action: one.action.action,
            status: one.status,
            indicator: indicatorsOf(one, indicators)[0]?.label ?? "",
            note: hasWords ? [one.action.progress, one.action.note].filter(Boolean).join(" ") : "",
          })),
          {
            measure: "Action plan",
            counted: "actions",
            place: council,
            source: "the council's action plan",
            when: date,
          },
        )
      : null,
    recommendationTable: recommendationTable(actions),
    attention: having(actions, "late", "at-risk").length > 0,
    attentionTable: attentionTable(having(actions, "late", "at-risk"), hasWords),

    // has what is done worked?
    hasDone: worked.done > 0,
    done: `${capitalised(counted(worked.done, "action"))} ${worked.done === 1 ? "is" : "are"} done. ${workedInWords(worked)}`,
    workedTable: workedTable(actions, indicators, asAt, internal),

    // its indicators
    hasIndicators,
    targets: targets === "" ? "No indicator has both a value and a target." : targets,
    changes: changesInWords(indicators),
    indicatorTable: indicatorTable(indicators, source, {
      caption:
        "Indicators of the plan, with 95% intervals in brackets, and with its date where a figure is older. What the figures say is of all the years that are known, and need not go the way of the last change.",
      before,
      earlierDay: lookedBackTo,
    }),
    notes: indicators.flatMap(({ label, now }) => (now.note === "" ? [] : [`${label}: ${now.note}.`])),

    // month by month
    hasCharts: charts.length > 0,
    signals:
      !internal && hasIndicators
        ? "Control charts are left out of this version, for the numbers of a month are small."
        : signals,
    charts,

    definitions: definitionsFor([...new Set(indicators.map(({ indicator }) => indicator.measure))], source.ownMeasures),
  };
}

/** What members are asked: to challenge what is late or at risk, where anything is. */
function askedOf(late: number, atRisk: readonly TrackedAction[]): string {
  const challenged = [
    ...(late > 0 ? [counted(late, "action that is late", "actions that are late")] : []),
    ...(atRisk.length > 0
      ? [`${counted(atRisk.length, "that is at risk", "that are at risk")} (${namesOf(atRisk)})`]
      : []),
  ];
  const challenge = challenged.length === 0 ? "" : `, and to challenge the ${challenged.join(" and the ")}`;
  return `Members are asked to note the progress of the plan${challenge}.`;
}

/** Which indicators changed by more than chance, over all of the time that is known of them. */
function changesInWords(indicators: readonly AimedIndicator[]): string {
  const told = indicators.map((one) => ({
    word: verdictOf(one.series, one.measure).word,
    about: `${wordsOfSeries(one.indicator, one.measure).about}${one.isMonthly ? " (by month)" : ""}`,
  }));
  const sentences = (["concern", "improving", "rising", "falling"] as const).flatMap((word) => {
    const named = told.filter((one) => one.word === word).map(({ about }) => about);
    return named.length === 0 ? [] : [`${leads[word]}: ${listInWords(named)}.`];
  });
  return sentences.length === 0 ? "No indicator has clearly changed over the time that is known." : sentences.join(" ");
}

const leads = { concern: "Worse", improving: "Better", rising: "Up", falling: "Down" } as const;

/** What is left out for want of a plan or of indicators in it. */
function missing(hasPlan: boolean, hasIndicators: boolean): readonly string[] {
  if (!hasPlan) {
    return [
      leftOut(
        "The action plan, and what its indicators say",
        "no plan was given",
        "give it as a CSV or a workbook that settings.json names as actions under files, with the columns source, recommendation, action, owner, due, status, progress, indicator, breakdown, category, target and note",
      ),
    ];
  }
  if (hasIndicators) return [];
  return [
    leftOut("What indicators say", "no action names one", "give it as the id of a measure in the column indicator"),
  ];
}
