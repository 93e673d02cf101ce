import {
  incidenceTable,
  longDate,
  movesHeatMap,
  shareBars,
  survivalCurve,
  trend,
  verdictInWords,
} from "@lac-analytics/charts";
import {
  addDays,
  addMonths,
  type CategoryOf,
  categoriesOf,
  comparable,
  type Day,
  type Figure,
  findFigure,
  findFigures,
  findMeasure,
  isoFromDay,
  kaplanMeier,
  laterDay,
  type MeasureId,
  movesBetween,
  type PlacementDuration,
  placementDurations,
  seriesDays,
  unassigned,
} from "@lac-analytics/core";
import { cumulativeIncidence, toldCurve } from "@lac-analytics/core/stats";
import {
  type Asked,
  costOfCare,
  counted,
  countInWords,
  countsByDate,
  coverageNote,
  definitionsFor,
  figureInFull,
  figureInWords,
  figureRequests,
  figuresOfDay,
  firstPage,
  groupsTable,
  type InternalSource,
  intervalInWords,
  measuresBy,
  type NotebookSource,
  type PrintedBy,
  possessive,
  printedIds,
  type SourceFacts,
  seriesNeeded,
  sharesTable,
  wordingFor,
  yearEndsTo,
} from "@lac-analytics/notebook";

/** The measures that the pages print, in the order of their definitions at the foot, and by what. */
const printed = {
  "three-placements-year": ["total", "age"],
  "three-placements-two-years": ["total"],
  "moves-per-child-year": ["total"],
  "placement-change-reason-share": ["placement-change-reason"],
  "placement-duration-share": ["duration-placement"],
  "long-term-stability": ["total", "age"],
  "long-term-matched": ["total"],
  "three-social-workers": ["total"],
  "reviews-on-time": ["total"],
  "reviews-participation": ["review-participation"],
  "missing-children-share": ["total"],
  "missing-incidents": ["missing-type"],
  "missing-incidents-mean": ["missing-type"],
  "missing-more-than-once": ["missing-type"],
  "missing-at-date": ["missing-type"],
  "away-children-share": ["total"],
  "return-interviews-share": ["interview-stage"],
  "emergency-accommodation-28-days": ["total"],
  "new-placements-location-share": ["locality-distance"],
  "care-duration-median": ["total"],
  "care-duration-share": ["duration-care"],
  "net-change": ["total"],
} as const satisfies PrintedBy;
type Printed = keyof typeof printed;

/** What the first page watches. */
const compared = [
  "three-placements-year",
  "three-placements-two-years",
  "moves-per-child-year",
  "long-term-stability",
  "long-term-matched",
  "three-social-workers",
  "reviews-on-time",
  "reviews-participation",
  "missing-children-share",
  "away-children-share",
  "return-interviews-share",
  "emergency-accommodation-28-days",
] as const satisfies readonly Printed[];

/** Names of placement groups that fit the columns of a grid. */
const shortNames: Readonly<Record<string, string>> = {
  P1: "With parents",
  K: "Children's homes, secure homes",
  H: "Semi-independent living",
  R: "Other residential",
};

/** The days for which a placement is followed in its curve: beyond three years hardly any are left. */
const longestFollowed = 1095;

/** The days of the council's own counts of interviews and of homeless young people. */
function localDaysOf({ asAt, series }: SourceFacts): readonly Day[] {
  return seriesDays(series, ["return-interviews-share", "emergency-accommodation-28-days"], asAt);
}

/** The ends of reporting years, the day of the report and that a year before it, and those of its own counts, in order. */
function daysOf(facts: SourceFacts): readonly Day[] {
  const { asAt } = facts;
  return [...new Set([...yearEndsTo(asAt), addMonths(asAt, -12), ...localDaysOf(facts)])].sort((a, b) => a - b);
}

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  return figureRequests({ figures: { days: daysOf(facts), measures: measuresBy(printed), by: "all" } });
}

/** Stability and permanence: moves, long-term stability, formal matching, social workers and reviews. */
export function cells(source: NotebookSource, { figures: asked }: Asked<typeof asks>) {
  const { asAt, council, covered, internal, series } = source;
  const yearAgo = addMonths(asAt, -12);
  const on = (day: Day): readonly Figure[] => figuresOfDay(day, asked.on(day));
  const now = on(asAt);
  /** Of the council's own counts those of the latest day of each, which the figures of the report's own date hold. */
  const latestLocal = asked.on(asAt);
  const decimals = internal ? 1 : 0;
  const date = (day: Day): string => longDate(isoFromDay(day));
  const wording = wordingFor(council);

  /** The one figure of a measure, of what stands for it where it has no total. */
  const of = (measure: Printed, figures: readonly Figure[]): Figure => {
    if (measure === "reviews-participation") return findFigure(figures, measure, "review-participation", "took-part");
    if (measure === "return-interviews-share") return findFigure(figures, measure, "interview-stage", "accepted");
    return findFigure(figures, measure);
  };
  const isOwn = (measure: string): boolean => series.some((row) => row.measure === measure);
  /** A measure over time: at ends of reporting years and on the date, or on the days of the council's own series. */
  const line = (measure: Printed): readonly Figure[] => {
    if (!isOwn(measure)) return yearEndsTo(asAt).map((day) => of(measure, on(day)));
    const rowDays = new Set(series.filter((row) => row.measure === measure).map(({ day }) => isoFromDay(day)));
    const figures = daysOf(source)
      .map((day) => of(measure, asked.on(day)))
      .filter(({ periodEnd }) => rowDays.has(periodEnd));
    return figures.filter(({ periodEnd }, at) => periodEnd !== figures[at - 1]?.periodEnd);
  };
  /** What a measure is held against: a year earlier, or the row of the own series before the latest. */
  const before = (measure: Printed): Figure =>
    (isOwn(measure) ? line(measure).at(-2) : undefined) ?? of(measure, on(yearAgo));
  const full = (measure: Printed): string => {
    const figure = of(measure, now);
    return measure === "moves-per-child-year"
      ? [figureInWords(figure, 2), intervalInWords(figure, 2)].filter(Boolean).join(", ")
      : figureInFull(figure, "child", "children", decimals);
  };
  /** What the series of a measure says of it; blank where there is nothing to hold it against. */
  const change = (measure: Printed): string => verdictInWords(line(measure));
  /** A line over time of at least two points, with its interval, and another measure beside it. */
  const trendOf = (measure: Printed, label: string, counting: string, beside?: readonly [Printed, string]) => {
    const from = isOwn(measure) ? "the council's own series" : "SSDA903 return";
    const [first, second] = [[measure, label] as const, beside].map((each) => ({
      label: each?.[1] ?? "",
      figures: each === undefined ? [] : line(each[0]),
    }));
    if (first === undefined || !isLine(first.figures)) return null;
    const lines = second !== undefined && isLine(second.figures) ? [first, second] : [first];
    return trend(lines, wording(findMeasure(measure).title, counting, from));
  };

  const first = firstPage(source, {
    watched: compared.map((measure) => ({ figures: line(measure), before: before(measure) })),
    asked: "Members are asked to consider and note this report.",
    cost: costOfCare(source),
  });

  // what must be counted from the return itself, and is for internal use alone
  const { from, to } = covered;
  const isHeld = asAt >= from && asAt <= to;
  const isKnown = (id: MeasureId): boolean => isHeld && source.isKnownAt(findMeasure(id), asAt);
  const moves =
    source.internal && isKnown("moves-per-child-year") && yearAgo + 1 >= from
      ? movesBetween({ care: source.care, period: { from: addDays(yearAgo, 1), to: asAt } })
      : [];
  const followedFrom = laterDay(addDays(addMonths(asAt, -36), 1), from);
  const durations =
    source.internal && isKnown("placement-duration-share")
      ? placementDurations(source.care, { from: followedFrom, to: asAt })
      : [];
  const groups = source.internal ? groupsOf(source, durations) : [];
  const isTold = groups.some(({ survival }) => toldCurve(survival).steps.length > 0);
  const reasons = findFigures(now, "placement-change-reason-share", "placement-change-reason");
  const net = findFigure(now, "net-change");

  const isKnownHere = (measure: Printed): boolean => comparable(of(measure, latestLocal)).symbol !== "x";
  const missingRow = (
    measure: "missing-incidents" | "missing-more-than-once",
    type: CategoryOf<"missing-type">,
    label: string,
  ) => ({
    label,
    figures: yearEndsTo(asAt).map((day) => findFigure(on(day), measure, "missing-type", type)),
  });
  const incidentRows = [
    missingRow("missing-incidents", "missing", "Times that children went missing"),
    missingRow("missing-more-than-once", "missing", "Children who went missing more than once"),
    missingRow("missing-incidents", "away", "Times that children were away without leave"),
    missingRow("missing-more-than-once", "away", "Children who were away more than once"),
  ];
  const interviewDays = localDaysOf(source).filter((day) =>
    series.some((row) => row.measure === "return-interviews-share" && row.day === day),
  );
  const interviewRows = categoriesOf("return-interviews-share", "interview-stage")
    .filter(({ id }) => id !== unassigned.id)
    .map(({ id, label }) => ({
      label,
      figures: interviewDays.map((day) => findFigure(on(day), "return-interviews-share", "interview-stage", id)),
    }));

  return {
    first,
    coverNote: coverageNote(source, [asAt]),
    date: date(asAt),
    yearAgo: date(yearAgo),

    // 2: moves
    threePlacements: full("three-placements-year"),
    threePlacementsChange: change("three-placements-year"),
    twoYears: full("three-placements-two-years"),
    movesRate: full("moves-per-child-year"),
    movesChange: change("moves-per-child-year"),
    movesNote: of("moves-per-child-year", now).symbol === "" ? of("moves-per-child-year", now).note : "",
    threePlacementsChart: trendOf("three-placements-year", "In a year", "had three or more placements in the year", [
      "three-placements-two-years",
      "In two years",
    ]),
    movesChart: trendOf("moves-per-child-year", "Moves", "moves for each year in care"),
    reasonChart: reasons.some(({ symbol }) => symbol === "")
      ? shareBars(
          reasons,
          categoriesOf("placement-change-reason-share", "placement-change-reason"),
          wording("Reasons for placement change", "placement changes"),
          "Placement changes",
        )
      : null,
    heatMap:
      moves.length === 0
        ? null
        : movesHeatMap(
            moves,
            categoriesOf("placement-share", "placement").map(({ id, label }) => ({
              id,
              label: shortNames[id] ?? label,
            })),
            wording("Moves between placements", "placement moves"),
          ),
    newPlacementTable: sharesTable(
      "Where placements of the year began: inside or outside the area, and how far from home",
      findFigures(now, "new-placements-location-share", "locality-distance"),
      categoriesOf("new-placements-location-share", "locality-distance"),
    ),
    ageTable: groupsTable("Moves and long-term stability by age", "Age", categoriesOf("three-placements-year", "age"), [
      { label: "Three or more placements", figures: findFigures(now, "three-placements-year", "age") },
      { label: "Long-term stability", figures: findFigures(now, "long-term-stability", "age") },
    ]),

    // 3: how long placements and care last
    durationTable: sharesTable(
      "Placements that ended in the year, by how long they had lasted",
      findFigures(now, "placement-duration-share", "duration-placement"),
      categoriesOf("placement-duration-share", "duration-placement"),
    ),
    placementChart: !isTold
      ? null
      : survivalCurve(groups, {
          ...wording("Length of placements, followed for up to three years", "placements had ended"),
          goingOn: "still in the placement",
          when: `${date(followedFrom)} to ${date(asAt)}`,
        }),
    placementTable: !isTold
      ? null
      : incidenceTable(
          cumulativeIncidence(durations),
          [
            { id: "moved", label: "Moved to another placement" },
            { id: "left-care", label: "Left care" },
          ],
          [1, 3, 6, 12, 24].map((months) => (months * 365.25) / 12),
          { caption: "How placements had ended, by the time since they began", goingOn: "Still in the placement" },
        ),
    careTable: sharesTable(
      "Time in care so far",
      findFigures(now, "care-duration-share", "duration-care"),
      categoriesOf("care-duration-share", "duration-care"),
    ),
    careMedian: medianInWords(of("care-duration-median", now)),
    net: net.symbol === "" ? netInWords(net.value) : `changed by a number that is ${figureInWords(net)}`,

    // 4: long-term stability and matching
    stability: full("long-term-stability"),
    stabilityChange: change("long-term-stability"),
    stabilityChart: trendOf("long-term-stability", "Stable", "had lived two years with the same carer"),
    matched: full("long-term-matched"),
    matchedChange: change("long-term-matched"),
    matchedBefore: longDate(before("long-term-matched").periodEnd),
    matchedChart: trendOf("long-term-matched", "Matched", "were formally matched with their carers"),

    // 5: social workers and reviews
    socialWorkersKnown: of("three-social-workers", now).symbol !== "x",
    socialWorkers: full("three-social-workers"),
    socialWorkersChange: change("three-social-workers"),
    socialWorkersChart: trendOf("three-social-workers", "Three or more", "had three or more social workers"),
    reviews: full("reviews-on-time"),
    reviewsChange: change("reviews-on-time"),
    participation: full("reviews-participation"),
    participationChange: change("reviews-participation"),
    reviewsChart: trendOf("reviews-on-time", "All on time", "had all their reviews on time", [
      "reviews-participation",
      "Took part",
    ]),
    incidentTable: countsByDate("Going missing and being away, in the twelve months to each date", incidentRows),
    missingAtDate: countInWords(
      findFigure(now, "missing-at-date", "missing-type", "missing"),
      "child was",
      "children were",
    ),
    away: full("away-children-share"),
    awayChange: change("away-children-share"),
    interviewTable: countsByDate(
      "Return home interviews after children went missing, in the quarter to each date",
      interviewRows,
    ),
    interviewsChange: change("return-interviews-share"),
    hasInterviews: interviewDays.length > 0,
    interviewed: figureInFull(of("return-interviews-share", latestLocal), "time", "times", decimals),
    homeless: isKnownHere("emergency-accommodation-28-days")
      ? `Homeless 16 and 17 year-olds who were over 28 days in emergency accommodation, in the quarter to ${longDate(of("emergency-accommodation-28-days", latestLocal).periodEnd)}: ${countInWords(of("emergency-accommodation-28-days", latestLocal), "young person", "young people")}.`
      : "",
    missing: full("missing-children-share"),
    missingChange: change("missing-children-share"),

    whose: possessive(council),
    leftOut: [
      ...(of("three-social-workers", now).symbol === "x"
        ? [seriesNeeded("Social workers", ["three-social-workers"], isoFromDay(asAt))]
        : []),
      ...(interviewDays.length > 0
        ? []
        : [seriesNeeded("Return home interviews", ["return-interviews-share"], isoFromDay(asAt))]),
      ...(isKnownHere("emergency-accommodation-28-days")
        ? []
        : [
            seriesNeeded(
              "Homeless young people in emergency accommodation",
              ["emergency-accommodation-28-days"],
              isoFromDay(asAt),
            ),
          ]),
    ],
    isInternal: internal,
    definitions: definitionsFor(
      printedIds(printed).filter((id) => findMeasure(id).kind !== "local" || isKnownHere(id)),
    ),
  };
}

function isLine(figures: readonly Figure[]): boolean {
  return figures.filter((figure) => comparable(figure).symbol === "").length > 1;
}

function netInWords(value: number): string {
  if (value === 0) return "did not change";
  return `went ${value < 0 ? "down" : "up"} by ${counted(Math.abs(value), "", "").trim()}`;
}

function medianInWords(figure: Figure): string {
  if (figure.symbol !== "") return [figureInWords(figure), figure.note].filter(Boolean).join(": ");
  return [`${figureInWords(figure)} days`, intervalInWords(figure)].filter(Boolean).join(", ");
}

/** How long placements lasted with foster carers and elsewhere, followed for three years at most. */
function groupsOf({ care }: InternalSource, durations: readonly PlacementDuration[]) {
  const groupOf = findMeasure("placement-share")
    .breakdowns.find(({ id }) => id === "placement")
    ?.classifier(care);
  const isFostered = ({ child, episode, began }: PlacementDuration): boolean =>
    groupOf?.({ child, episode, day: began })[0] === "U";
  const lasting = (those: readonly PlacementDuration[]) =>
    those.flatMap(({ cause, exit, entry = 0 }) => {
      const event = cause !== null && exit <= longestFollowed;
      if (entry > 0) return entry < longestFollowed ? [{ entry, exit: Math.min(exit, longestFollowed), event }] : [];
      return [{ exit: Math.min(exit, longestFollowed), event }];
    });
  const group = (label: string, lasted: ReturnType<typeof lasting>) => ({
    label,
    survival: kaplanMeier(lasted),
    durations: lasted,
  });
  return [
    group("Foster placements", lasting(durations.filter(isFostered))),
    group("All others", lasting(durations.filter((each) => !isFostered(each)))),
  ];
}
