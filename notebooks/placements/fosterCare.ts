import { type ChartTable, longDate } from "@lac-analytics/charts";
import {
  type CategoryOf,
  capitalised,
  categoriesOf,
  type Day,
  type Figure,
  figuresOverTime,
  findFigures,
  findMeasure,
  isoFromDay,
  seriesDays,
} from "@lac-analytics/core";
import {
  type AskedFigures,
  countInWords,
  countsByDate,
  type FigureRequest,
  figureInFull,
  type GroupShares,
  groupsTable,
  type Message,
  type NotebookSource,
  type SourceFacts,
  seriesNeeded,
  type WatchedSeries,
  wordingFor,
} from "@lac-analytics/notebook";
import { lineOf } from "./shares.ts";

/** What a council counts itself of its carers and homes, and by what. */
const counted = {
  "fostering-households": "fostering-stage",
  "fostering-notices": "notice-length",
  "fostering-complaints": "total",
  "foster-carer-ethnicity-share": "carer-ethnicity",
  "siblings-together": "total",
  "unregistered-homes": "total",
} as const;
type Counted = keyof typeof counted;

/** What is asked of them: the figures on the days that the council's series has, and of the children whom carers are for. */
export function careRequests(facts: SourceFacts): Readonly<Record<Counted | "children", FigureRequest>> {
  const of = (measure: Counted): FigureRequest => ({
    days: seriesDays(facts.series, [measure], facts.asAt),
    measures: [findMeasure(measure)],
    by: [[counted[measure]]],
  });
  const hasCarers = seriesDays(facts.series, ["foster-carer-ethnicity-share"], facts.asAt).length > 0;
  return {
    children: {
      days: hasCarers ? [facts.asAt] : [],
      measures: [findMeasure("cla-profile-share")],
      by: [["ethnicity"]],
    },
    "fostering-households": of("fostering-households"),
    "fostering-notices": of("fostering-notices"),
    "fostering-complaints": of("fostering-complaints"),
    "foster-carer-ethnicity-share": of("foster-carer-ethnicity-share"),
    "siblings-together": of("siblings-together"),
    "unregistered-homes": of("unregistered-homes"),
  };
}

/** Carers of the council's own, brothers and sisters, and unregistered homes, as far as the council counts them. */
export function fosterCare(source: NotebookSource, asked: Readonly<Record<Counted | "children", AskedFigures>>) {
  const { asAt, council } = source;
  const of = (measure: Counted) => overTime(source, measure, asked[measure]);
  const siblings = of("siblings-together").of("total");
  const unregistered = of("unregistered-homes").of("total");
  const complaints = of("fostering-complaints").of("total");
  const households = of("fostering-households");
  const notices = of("fostering-notices");
  const carers = of("foster-carer-ethnicity-share");
  const missing = (Object.keys(counted) as readonly Counted[]).filter((measure) => of(measure).days.length === 0);
  const [lastSiblings, lastUnregistered] = [siblings.at(-1), unregistered.at(-1)];
  return {
    siblings: lastSiblings === undefined ? "" : onDate(lastSiblings, figureInFull(lastSiblings, "child", "children")),
    siblingsChart: lineOf(
      [{ label: "Together", figures: siblings }],
      wordingFor(council)(
        findMeasure("siblings-together").title,
        "of children with brothers or sisters in care lived with all of them",
        "the council's own series",
      ),
    ),
    unregistered:
      lastUnregistered === undefined
        ? ""
        : onDate(lastUnregistered, countInWords(lastUnregistered, "child", "children")),
    householdTable: households.days.length === 0 ? null : tableOf("Households that foster or want to", households),
    noticeTable: notices.days.length === 0 ? null : tableOf("Notice given by foster carers", notices),
    complaintTable:
      complaints.length === 0
        ? null
        : countsByDate("Complaints about the fostering service since the date before", [
            { label: "Complaints", figures: complaints },
          ]),
    carerTable: carers.days.length === 0 ? null : carersTable(carers, childrenBy(asked.children, asAt)),
    isThere: missing.length < Object.keys(counted).length,
    watched: [siblings, unregistered, households.of("approved"), households.of("left"), complaints]
      .filter((figures) => figures.length > 0)
      .map((figures): WatchedSeries => ({ figures })),
    messages: [...unregisteredMessages(lastUnregistered), ...carersMessages(households)],
    leftOut: missing.map((measure) => seriesNeeded(findMeasure(measure).title, [measure], isoFromDay(asAt))),
    printed: [
      ...(Object.keys(counted) as readonly Counted[]).filter((measure) => !missing.includes(measure)),
      ...(carers.days.length === 0 ? [] : (["cla-profile-share"] as const)),
    ],
  };
}

/** The figures of a measure on the days that the series has. */
interface OverTime {
  readonly measure: Counted;
  readonly days: readonly Day[];
  readonly of: (category: CategoryOf<(typeof counted)[Counted]>) => readonly Figure[];
}

function overTime({ series, asAt }: NotebookSource, measure: Counted, asked: AskedFigures): OverTime {
  const days = seriesDays(series, [measure], asAt);
  const breakdown = counted[measure];
  return {
    measure,
    days,
    of: (category) => (days.length === 0 ? [] : figuresOverTime(asked.all, days, { measure, breakdown, category })),
  };
}

function onDate({ periodEnd }: Figure, told: string): string {
  return `${told} on ${longDate(periodEnd)}`;
}

function tableOf(caption: string, { measure, of }: OverTime): ChartTable | null {
  const rows = categoriesOf(measure, counted[measure])
    .map(({ id, label }) => ({ label, figures: of(id) }))
    .filter(({ figures }) => figures.length > 0);
  return countsByDate(`${caption}, since the date before or on each date`, rows);
}

/** The ethnic groups of the children looked after, whom carers of their own group may suit best. */
function childrenBy(asked: AskedFigures, asAt: Day): GroupShares {
  return {
    label: `Children looked after, ${longDate(isoFromDay(asAt))}`,
    figures: findFigures(asked.on(asAt), "cla-profile-share", "ethnicity").filter(({ symbol }) => symbol !== "x"),
  };
}

function carersTable({ days, of }: OverTime, children: GroupShares): ChartTable {
  const groups = categoriesOf("foster-carer-ethnicity-share", "carer-ethnicity");
  const dates = days.slice(-2).map(isoFromDay);
  return groupsTable(
    children.figures.length === 0
      ? "Foster carers of the council's own, by ethnic group"
      : "Foster carers of the council's own, and the children looked after, by ethnic group",
    "Ethnic group",
    groups,
    [
      ...dates.map((date) => ({
        label: children.figures.length === 0 ? longDate(date) : `Carers, ${longDate(date)}`,
        figures: groups.flatMap(({ id }) => of(id).filter(({ periodEnd }) => periodEnd === date)),
      })),
      ...(children.figures.length === 0 ? [] : [children]),
    ],
  );
}

/** A child in a home that ought to be registered and is not is news whatever the trend. */
function unregisteredMessages(latest: Figure | undefined): readonly Message[] {
  if (latest?.symbol !== "" || latest.value === 0) return [];
  return [
    {
      kind: "untested concern",
      lead: "Unregistered homes",
      text: `${capitalised(countInWords(latest, "child", "children"))} lived on ${longDate(latest.periodEnd)} in ${latest.value === 1 ? "a home that ought to be registered and is" : "homes that ought to be registered and are"} not.`,
      question: "Who visits each child in an unregistered home, and when will there be another?",
      about: "children in unregistered homes",
      weight: 110,
    },
  ];
}

/** More carers who stop than who are approved is news whatever the trend. */
function carersMessages({ of }: OverTime): readonly Message[] {
  const [approved, left, before] = [of("approved").at(-1), of("left").at(-1), of("left").at(-2)];
  const [came, went] = [approved?.numerator, left?.numerator];
  if (approved === undefined || left === undefined || approved.periodEnd !== left.periodEnd) return [];
  if (came === undefined || went === undefined) return [];
  if (went <= came) return [];
  // each count is of the time since the one before
  const when =
    before === undefined
      ? `In the time to ${longDate(left.periodEnd)}`
      : `From ${longDate(before.periodEnd)} to ${longDate(left.periodEnd)}`;
  return [
    {
      kind: "untested concern",
      lead: "Fewer foster carers",
      text: `${when}, ${countInWords(left, "household")} stopped fostering for the council and ${countInWords(approved, "household")} ${came === 1 ? "was" : "were"} approved.`,
      question: "Why do foster carers stop, and what would make more people begin?",
      weight: 60,
    },
  ];
}
