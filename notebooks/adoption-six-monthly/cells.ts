import {
  barsAgainstEarlier,
  type ChartWording,
  changeBetween,
  incidenceTable,
  longDate,
  midSentence,
  survivalCurve,
  trend,
} from "@lac-analytics/charts";
import {
  addDays,
  addMonths,
  adoptionWaits,
  type Category,
  type CategoryOf,
  categoriesOf,
  comparable,
  type Day,
  type Figure,
  figuresOf,
  findFigure,
  findFigures,
  findMeasure,
  isoFromDay,
  kaplanMeier,
  laterDay,
  listInWords,
  periodEnds,
  unassigned,
} from "@lac-analytics/core";
import { cumulativeIncidence, toldCurve } from "@lac-analytics/core/stats";
import {
  type Asked,
  againstThreshold,
  costOfCare,
  counted,
  countInWords,
  countsByDate,
  coverageNote,
  definitionsFor,
  figureInFull,
  figureRequests,
  figuresOfDay,
  firstPage,
  flowChange,
  type InternalSource,
  leftOut,
  type NotebookSource,
  possessive,
  type ReportMonths,
  reportPeriod,
  rollingChangeInWords,
  type SourceFacts,
  sectionNumbers,
  seriesNeeded,
  sharesTable,
  wordingFor,
} from "@lac-analytics/notebook";
import { thresholdOn } from "./thresholds.ts";

const averages = ["adoption-a1", "adoption-a2", "adoption-a3", "adoption-a10"] as const;
const promptAges = "age-adoption-start";
/** What is told of whole years, as it is published. */
const yearly = ["sgo-share", "adoption-order-type-share", "adoption-placed-12-months"] as const;
type Average = (typeof averages)[number];
const flows = ["ceased-number", "adopted-number", "adopted-share"] as const;

/** What is printed by categories, and by which. */
const splits = {
  "adoption-pipeline": "adoption-stage",
  "adoption-status-number": "adoption-status",
  "adoption-interval-mean": "adoption-interval",
  "adoption-enquiries": "enquiry-type",
  "adopter-households": "adopter-stage",
  "adoption-support-requests": "adoption-support",
  "adoption-agency-counts": "agency-count",
} as const;
type Split = keyof typeof splits;
type CategoryOfSplit<S extends Split> = CategoryOf<(typeof splits)[S]>;
const splitIds = Object.keys(splits) as readonly Split[];

/** The last part of a reporting year that is over on the date, as long as the report is about, and the thirteen quarters to its end. */
function quartersTo({ asAt, months }: SourceFacts): { readonly half: Day; readonly quarters: readonly Day[] } {
  const [half = asAt] = periodEnds(asAt, { months, count: 1 });
  // the first and the last of thirteen quarter ends are three years apart: their averages have no child in common
  return { half, quarters: periodEnds(half, { months: 3, count: 13 }) };
}

/**
 * Over how many months those who ceased are counted: those of a part of a year and of twelve months would together give
 * away the few of the rest, so that a version for publication has the twelve, a year apart.
 */
function monthsOfFlows({ internal, months }: SourceFacts): ReportMonths {
  return internal ? months : 12;
}

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  const months = monthsOfFlows(facts);
  return figureRequests({
    figures: {
      days: quartersTo(facts).quarters,
      measures: [
        ...([...averages, "adoption-status-number"] as const).map(findMeasure),
        ...(
          ["adoption-enquiries", "adopter-households", "adoption-support-requests", "adoption-agency-counts"] as const
        ).map(findMeasure),
        findMeasure("placement-share"),
        ...yearly.map((id) => ({ ...findMeasure(id), months: 12 })),
        ...flows.map((id) => ({ ...findMeasure(id), months })),
        { ...findMeasure("adoption-pipeline"), months: facts.months },
        { ...findMeasure("adoption-interval-mean"), months: 36 },
      ],
      by: [
        ["total"],
        ["match-source"],
        ["placement-detail"],
        ["adoption-order"],
        [promptAges],
        ...Object.values(splits).map((id) => [id]),
      ],
    },
  });
}

/** The report of the adoption agency, for the last quarter, half or whole of a reporting year that is over on the date. */
export function cells(source: NotebookSource, { figures }: Asked<typeof asks>) {
  const { council, covered, internal, series } = source;
  const { half, quarters } = quartersTo(source);
  const { span } = reportPeriod(source.months);
  const halves = periodEnds(half, { months: source.months, count: 36 / source.months + 1 });
  const months = monthsOfFlows(source);
  const apart = internal ? halves : quarters.filter((_, at) => at % 4 === 0);
  const on = (day: Day): readonly Figure[] => figuresOfDay(day, figures.on(day));
  const dayAfter = addDays(half, 1);
  const yearAgo = addDays(addMonths(dayAfter, -12), -1);
  const threeYearsAgo = addDays(addMonths(dayAfter, -36), -1);
  const now = on(half);
  const date = (day: Day): string => longDate(isoFromDay(day));
  const wording = wordingFor(council);

  // averages over three years, at the quarter ends whose three years the return holds
  const { from, to } = covered;
  const held = quarters.filter((day) => addMonths(addDays(day, 1), -36) >= from && day <= to);
  const [lastYearEnd = half, yearEndBefore = half] = periodEnds(addDays(half, -1), {
    months: 12,
    count: 2,
  }).toReversed();
  const average = (id: Average): string => figureInFull(findFigure(now, id), "child", "children");
  const side = (id: Average): string => {
    const threshold = thresholdOn(id, half);
    if (threshold === undefined) return "";
    const words = againstThreshold(findFigure(now, id), threshold, "Department for Education's threshold");
    return words === "" ? "" : `That is ${words}.`;
  };
  const since = (id: Average, earlier: Day): string => rollingChangeInWords(source, id, earlier, half);
  const averageChart = (id: Average, counting: string, beside?: Average) => {
    const figures = held.map((day) => findFigure(on(day), id));
    const threshold = thresholdOn(id, half);
    const isSteady = held.every((day) => thresholdOn(id, day) === threshold);
    return trendOf(
      [
        { label: shortName(id), figures },
        ...(beside ? [{ label: shortName(beside), figures: held.map((day) => findFigure(on(day), beside)) }] : []),
      ],
      wording(findMeasure(id).title, counting),
      threshold === undefined ? undefined : { label: isSteady ? "Threshold" : "Threshold now", value: threshold },
    );
  };

  // counts of six months or at the end of them, some of them the council's own
  const of = <S extends Split>(day: Day, measure: S, id: CategoryOfSplit<S>): Figure =>
    figureOfSplit(on(day), measure, id);
  const count = <S extends Split>(measure: S, id: CategoryOfSplit<S>, one: string, several?: string): string =>
    countInWords(of(half, measure, id), one, several);
  const child = <S extends Split>(measure: S, id: CategoryOfSplit<S>): string =>
    count(measure, id, "child", "children");
  const isCounted = (measure: Split): boolean =>
    named(measure).every(({ id }) => figureOfSplit(now, measure, id).symbol !== "x");
  const hasEnquiries = isCounted("adoption-enquiries");
  const [people, parents] = (["prospective", "step-parent"] as const).map(
    (id) => of(half, "adoption-enquiries", id).numerator,
  );
  const enquiriesInAll = people === undefined || parents === undefined ? undefined : people + parents;
  const hasHouseholds = isCounted("adopter-households");
  const hasSupport = isCounted("adoption-support-requests");
  const hasCounts = isCounted("adoption-agency-counts");
  const needed = (what: string, measure: Split): string => seriesNeeded(what, [measure], isoFromDay(half));
  const bars = (measure: Split, ids: readonly string[], earlierDay: Day, words: ChartWording) => {
    const pairs = ids.map((id) => {
      const [figure, earlier] = [figureOfSplit(now, measure, id), figureOfSplit(on(earlierDay), measure, id)];
      const change = figure.unit === "days" ? changeBetween(figure, earlier) : flowChange(figure, earlier);
      return { label: labelOf(measure, id), now: figure, earlier, ...(change && { change }) };
    });
    // what is not known now, such as matches of children not adopted yet, is not drawn beside what is
    const told = pairs.filter(({ now }) => !["x", "z"].includes(comparable(now).symbol));
    return told.length === 0 ? null : barsAgainstEarlier(told, words);
  };
  const table = (caption: string, measures: readonly Split[]) =>
    countsByDate(
      `${caption}: in the ${span} to each date, or on it`,
      measures.flatMap((measure) =>
        named(measure).map(({ id, label }) => ({
          label,
          figures: halves.slice(-5).map((day) => figureOfSplit(on(day), measure, id)),
        })),
      ),
    );
  const [ownMatches, otherMatches] = (["own", "external"] as const).map((whose) =>
    comparable(findFigure(now, "adoption-pipeline", "match-source", whose)),
  );
  const matchesInWords =
    ownMatches === undefined ||
    otherMatches === undefined ||
    [ownMatches, otherMatches].some(({ symbol }) => symbol === "x")
      ? !internal
        ? ""
        : "How many children were matched, and with whose adopters, is not known from the return, which holds the matches of children since adopted alone."
      : `Of the children matched: ${countInWords(ownMatches, "child", "children")} with the council's own adopters, ${countInWords(otherMatches, "child", "children")} with those of other agencies.`;

  // how long children of the last three years waited, as far as the return holds them
  const isKnown = source.isKnownAt(findMeasure("adoption-status-number"), half);
  const isWatched = isKnown && half > from && half <= to;
  const watchedFrom = laterDay(addDays(threeYearsAgo, 1), from);
  const waits = source.internal && isWatched ? adoptionWaits(source.care, { from: watchedFrom, to: half }) : [];
  const waited = kaplanMeier(waits.map(({ cause, ...times }) => ({ ...times, event: cause !== null })));
  const isTold = toldCurve(waited).steps.length > 0;

  const ofHalves = <S extends Split>(measure: S, id: CategoryOfSplit<S>) => halves.map((day) => of(day, measure, id));
  const averageOf = (id: "adoption-a1" | "adoption-a2" | "adoption-a3") => {
    const threshold = thresholdOn(id, half);
    return {
      figures: held.map((day) => findFigure(on(day), id)),
      before: findFigure(on(yearAgo), id),
      ...(threshold !== undefined && { aim: { value: threshold, name: "the Department for Education's threshold" } }),
    };
  };
  const forAdoption = fosteredForAdoption(now);
  const yearsShown = quarters.filter((_, at) => at % 4 === 0);
  const ordersKnown = categoriesOf("adoption-order-type-share", "adoption-order").filter(
    ({ id }) => id !== unassigned.id,
  );
  const ordersOf = (id: CategoryOf<"adoption-order">) =>
    yearsShown.map((day) => findFigure(on(day), "adoption-order-type-share", "adoption-order", id));
  const first = firstPage(source, {
    watched: [
      averageOf("adoption-a1"),
      averageOf("adoption-a2"),
      averageOf("adoption-a3"),
      { figures: yearsShown.map((day) => findFigure(on(day), "sgo-share")) },
      {
        figures: apart.map((day) => findFigure(on(day), "adopted-share")),
        before: findFigure(on(yearAgo), "adopted-share"),
      },
      {
        figures: ofHalves("adoption-status-number", "order-not-placed"),
        before: of(yearAgo, "adoption-status-number", "order-not-placed"),
      },
      {
        figures: ofHalves("adopter-households", "approved"),
        before: of(yearAgo, "adopter-households", "approved"),
      },
      {
        figures: ofHalves("adoption-enquiries", "prospective"),
        before: of(yearAgo, "adoption-enquiries", "prospective"),
      },
    ],
    asked: "Members are asked to consider, note and comment on this report.",
    cost: costOfCare(source),
  });

  return {
    first,
    coverNote: coverageNote(source, [half]),
    date: date(half),
    firstDay: date(addMonths(dayAfter, -6)),
    lastYearEnd: date(lastYearEnd),
    yearEndBefore: date(yearEndBefore),

    // children who left care and how many were adopted
    span: reportPeriod(months).span,
    reported: span,
    ceased: countInWords(findFigure(now, "ceased-number"), "child", "children"),
    adopted: countInWords(findFigure(now, "adopted-number"), "child", "children"),
    placed: child("adoption-status-number", "placed"),
    withOrder: child("adoption-status-number", "order-not-placed"),
    withoutOrder: child("adoption-status-number", "no-order-not-placed"),
    fosteredForAdoption:
      forAdoption === undefined ? "" : `In foster homes that may adopt them (fostering for adoption): ${forAdoption}.`,
    countsTable: hasCounts ? table("The agency's own counts", ["adoption-agency-counts"]) : null,
    inCourt: hasCounts
      ? `Of those who wait for the order, the application of ${child("adoption-agency-counts", "application-in-court")} is in court. Placements that broke down in the ${span}: ${of(half, "adoption-agency-counts", "disruption").numerator === 0 ? "none" : count("adoption-agency-counts", "disruption", "placement")}.`
      : "",
    yearTable: countsByDate("Orders, in the twelve months to each date", [
      {
        label: "Left care under a special guardianship order",
        figures: yearsShown.map((day) => findFigure(on(day), "sgo-share")),
      },
      ...ordersKnown.map(({ id, label }) => ({
        label: `Adopted: ${midSentence(label)}`,
        figures: ordersOf(id),
      })),
    ]),
    promptTable: sharesTable(
      "Children adopted in the year who moved in within twelve months of the decision, by age when they came into care",
      findFigures(now, "adoption-placed-12-months", promptAges).filter(({ symbol }) => symbol !== "z"),
      categoriesOf("adoption-placed-12-months", promptAges),
    ),
    shareChart: trendOf(
      [{ label: "Adopted", figures: apart.map((day) => findFigure(on(day), "adopted-share")) }],
      wording("Share of leavers adopted", "of those who ceased to be looked after were adopted"),
    ),

    // adopters
    hasEnquiries,
    prospective: count("adoption-enquiries", "prospective", "enquiry", "enquiries"),
    enquiries: enquiriesInAll === undefined ? "" : counted(enquiriesInAll, "enquiry", "enquiries"),
    stepParent: count("adoption-enquiries", "step-parent", "enquiry", "enquiries"),
    hasHouseholds,
    stageOne: count("adopter-households", "stage-one", "household"),
    stageTwo: count("adopter-households", "stage-two", "household"),
    approved: count("adopter-households", "approved", "household"),
    noLink: count("adopter-households", "no-link", "household"),
    householdChart: bars(
      "adopter-households",
      ["approved", "stage-one", "stage-two", "no-link"],
      yearAgo,
      wording("Households that want to adopt", `households approved in the ${span}`, "the council's own series"),
    ),
    householdTable:
      hasEnquiries || hasHouseholds
        ? table("Enquiries and households", ["adoption-enquiries", "adopter-households"])
        : null,

    // the way to adoption
    matches: matchesInWords,
    twoCounts: source.internal ? otherCounts(source, half, (id) => figureOfSplit(now, "adoption-pipeline", id)) : "",
    activityChart: bars(
      "adoption-pipeline",
      ["plan", "placement-order", "matched", "placed", "adopted"],
      yearAgo,
      wording(
        "Adoption activity",
        "decisions for adoption",
        series.some(({ measure }) => measure === "adoption-pipeline")
          ? "SSDA903 return and the council's own series"
          : "SSDA903 return",
      ),
    ),
    activityTable: table("Children", ["adoption-pipeline"]),

    // how long it took
    a1: average("adoption-a1"),
    a2: average("adoption-a2"),
    a3: average("adoption-a3"),
    a10: average("adoption-a10"),
    a1Side: side("adoption-a1"),
    a2Side: side("adoption-a2"),
    a1SinceLast: since("adoption-a1", lastYearEnd),
    a1SinceBefore: since("adoption-a1", yearEndBefore),
    a2SinceLast: since("adoption-a2", lastYearEnd),
    a1Chart: averageChart("adoption-a1", "days from entering care to moving in with adopters", "adoption-a10"),
    a2Chart: averageChart("adoption-a2", "days from court authority to match"),
    a3Chart: averageChart("adoption-a3", "waited less than 14 months"),
    stepChart: bars(
      "adoption-interval-mean",
      ["entry-decision", "decision-match", "match-placed", "placed-adopted"],
      threeYearsAgo,
      wording("Mean time in each stage", "days from entering care to the decision"),
    ),

    // those who wait
    waitNote: internal ? "" : "How long single children wait is left out for publication.",
    waits: counted(waits.length, "wait"),
    watchedFrom: date(watchedFrom),
    stillWaiting: counted(waits.filter(({ cause }) => cause === null).length, "child", "children"),
    waitChart: !isTold
      ? null
      : survivalCurve([{ label: "All children", survival: waited }], {
          ...wording("From the decision to an adoptive family", "waits for an adoptive family were over"),
          goingOn: "still waiting",
          when: `${date(watchedFrom)} to ${date(half)}`,
        }),
    waitTable: !isTold
      ? null
      : incidenceTable(
          cumulativeIncidence(waits),
          [
            { id: "placed", label: "Placed" },
            { id: "reversed", label: "Decision reversed" },
            { id: "left-care", label: "Left care otherwise" },
          ],
          [3, 6, 12, 18, 24].map((months) => (months * 365.25) / 12),
          { caption: "What had become of children, by the time since the decision", goingOn: "Still waiting" },
        ),

    // support
    hasSupport,
    intermediary: count("adoption-agency-counts", "intermediary", "request"),
    hasIntermediary: of(half, "adoption-agency-counts", "intermediary").symbol !== "x",
    requests: count("adoption-support-requests", "request", "request"),
    assessments: count("adoption-support-requests", "assessment", "assessment"),
    applications: count("adoption-support-requests", "fund-application", "application"),
    supportChart: bars(
      "adoption-support-requests",
      ["fund-application", "request", "assessment"],
      yearAgo,
      wording("Adoption support", "applications to the adoption support fund", "the council's own series"),
    ),
    supportTable: hasSupport ? table("Adoption support", ["adoption-support-requests"]) : null,

    whose: possessive(council),
    number: sectionNumbers({
      adopters: hasEnquiries || hasHouseholds,
      children: true,
      times: true,
      waits: true,
      support: hasSupport,
    }),
    leftOut: [
      ...(hasEnquiries ? [] : [needed("Enquiries about adoption", "adoption-enquiries")]),
      ...(hasHouseholds ? [] : [needed("Households that want to adopt", "adopter-households")]),
      ...(hasCounts
        ? []
        : [
            needed(
              "Applications in court, placements that broke down and work between agencies",
              "adoption-agency-counts",
            ),
          ]),
      ...(hasSupport ? [] : [needed("Requests for adoption support", "adoption-support-requests")]),
      ...(held.length < 2
        ? [
            leftOut(
              "Averages over three years in a line over time",
              "the return does not hold the three years before two quarter ends",
              "give the returns of earlier years with this one",
            ),
          ]
        : []),
    ],
    definitions: definitionsFor([
      ...new Set([
        ...flows,
        ...averages,
        ...yearly,
        ...splitIds.filter((id) => findMeasure(id).kind !== "local" || isCounted(id)),
      ]),
    ]),
  };
}

/** Children in foster homes that may adopt them, of relatives and of others; undefined where that is not known. */
function fosteredForAdoption(now: readonly Figure[]): string | undefined {
  const counts = (["U-relative-ffa", "U-other-ffa"] as const).map(
    (code) => findFigure(now, "placement-share", "placement-detail", code).numerator,
  );
  const [relatives, others] = counts;
  return relatives === undefined || others === undefined ? undefined : counted(relatives + others, "child", "children");
}

function figureOfSplit(figures: readonly Figure[], measure: Split, id: string): Figure {
  const found = findFigures(figures, measure, splits[measure]).find(({ category }) => category === id);
  if (found === undefined) throw new RangeError(`there is no figure of ${measure} in ${id}`);
  return found;
}

function named(measure: Split): readonly Category[] {
  const ofAll: readonly Category[] = categoriesOf(measure, splits[measure]);
  return ofAll.filter(({ id }) => id !== "unassigned");
}

function labelOf(measure: Split, category: string): string {
  return named(measure).find(({ id }) => id === category)?.label ?? category;
}

function shortName(measure: string): string {
  return measure.replace("adoption-", "").toUpperCase();
}

/** A line over time, where it has two points at least. */
function trendOf(...[series, ...others]: Parameters<typeof trend>) {
  const points = series[0]?.figures.filter((figure) => comparable(figure).symbol === "") ?? [];
  return points.length < 2 ? null : trend(series, ...others);
}

/** Where the council's own count of the time is another than that of the return. */
function otherCounts({ care, months }: InternalSource, half: Day, printed: (stage: string) => Figure): string {
  const options = { measures: [{ ...findMeasure("adoption-pipeline"), months }] };
  const differing = figuresOf(care, { asAt: half }, options).flatMap(({ category, numerator }) => {
    const own = printed(category).numerator;
    const label = labelOf("adoption-pipeline", category);
    return own === undefined || numerator === undefined || own === numerator
      ? []
      : [`${label}: ${own}, against ${numerator} in the return`];
  });
  return differing.length === 0 ? "" : `The council's own count differs from the return. ${listInWords(differing)}.`;
}
