import { longDate, shareBars } from "@lac-analytics/charts";
import { addMonths, categoriesOf, findFigures, findMeasure, isoFromDay, type MeasureId } from "@lac-analytics/core";
import {
  type Asked,
  coverageNote,
  definitionsFor,
  type FigureRequests,
  firstPage,
  indicatorFigures,
  indicatorRequests,
  indicatorSentence,
  leftOut,
  type NotebookSource,
  possessive,
  type SourceFacts,
  sectionNumbers,
  watchedIndicator,
  withTarget,
} from "@lac-analytics/notebook";
import { type Divided, dividedOver, dividedRequest, overTime, panelsOver } from "./charts.ts";
import { demandAhead } from "./demand.ts";
import { hasOwnCounts, localMeasures, type Section, watchedFigures } from "./watched.ts";

const ofReturn = ["three-social-workers", "reviews-on-time", "reviews-participation", "legal-status-share"] as const;

const outcomes: Divided = {
  measure: "pre-proceedings-outcome-share",
  breakdown: "pre-proceedings-outcome",
  counting: "children whose pre-proceedings ended",
};
const auditGrades: Divided = { measure: "audit-grade-share", breakdown: "audit-grade", counting: "audits" };

/** What the report asks for; nothing where the council counts none of it. */
export function asks(facts: SourceFacts): FigureRequests {
  if (!hasOwnCounts(facts)) return {};
  const { asAt } = facts;
  const indicators = watchedFigures(facts).map(({ indicator }) => indicator);
  return {
    ...indicatorRequests(facts, indicators, addMonths(asAt, -12)),
    legal: { days: [asAt], measures: [findMeasure("legal-status-share")], by: [["legal-status"]] },
    outcomes: dividedRequest(facts, outcomes),
    grades: dividedRequest(facts, auditGrades),
  };
}

/** Courts, the stage before them, social workers, reviews and audits: what the council counts itself, with what its return tells. */
export function cells(source: NotebookSource, asked: Asked<typeof asks>) {
  const { asAt, council, ownMeasures } = source;
  const hasPaper = hasOwnCounts(source);
  const watched = hasPaper ? watchedFigures(source) : [];
  const found = indicatorFigures(
    source,
    watched.map(({ indicator }) => indicator),
    addMonths(asAt, -12),
    asked,
  )
    .map((one) => withTarget(one, watched))
    .map((one) => ({ ...one, section: sectionOf(one.indicator, watched) }))
    .filter(({ series }) => series.length > 0);
  const inSection = (section: Section) => found.filter((one) => one.section === section);
  const of = (measure: MeasureId) => found.find(({ indicator }) => indicator.measure === measure);
  const sentences = (section: Section): readonly string[] =>
    inSection(section).map((one) => indicatorSentence(one, source));

  const demand = [
    demandAhead(of("pre-proceedings-started")?.series ?? [], {
      counting: "children enter the stage before court",
      stage: "the stage before court",
      place: council,
    }),
    demandAhead(of("proceedings-issued")?.series ?? [], {
      counting: "children before the court",
      stage: "court",
      place: council,
    }),
  ].flatMap((one) => one ?? []);
  const legalShares = findLegal(asked.legal?.all ?? []);
  const own = localMeasures.filter((id) => of(id) !== undefined);
  const others = inSection("others");

  return {
    first: firstPage(source, {
      watched: found.map((one) => ({
        ...watchedIndicator(one),
        ...(one.measure.id === "court-weeks" && { aim: { value: courtLimit, name: "the limit in law" } }),
      })),
      own: demand.flatMap(({ messages }) => messages),
      asked: hasPaper ? "Members are asked to note how courts, staff and practice are doing." : "",
    }),
    hasPaper,
    whose: possessive(council),
    date: longDate(isoFromDay(asAt)),
    coverNote: hasPaper ? coverageNote(source, [asAt]) : "",
    number: sectionNumbers({
      courts: inSection("courts").length > 0,
      before: inSection("before").length > 0,
      ahead: demand.length > 0,
      staff: inSection("staff").length > 0,
      reviews: inSection("reviews").length > 0,
      audits: inSection("audits").length > 0,
      others: others.length > 0,
    }),

    // courts
    courts: sentences("courts"),
    weeksChart: overTime(of("court-weeks"), source, "weeks on average", { label: "Limit in law", value: courtLimit }),
    legalChart:
      legalShares === undefined
        ? null
        : shareBars(
            legalShares,
            categoriesOf("legal-status-share", "legal-status"),
            { measure: "Legal status", counted: "children looked after", place: council, source: "SSDA903 return" },
            "Children",
          ),

    // the stage before them, and what is to come
    before: sentences("before"),
    startedChart: overTime(of("pre-proceedings-started"), source, "children entered the stage before court"),
    stageWeeksChart: overTime(of("pre-proceedings-weeks"), source, "weeks on average in the stage before court"),
    outcomeChart: asked.outcomes === undefined ? null : dividedOver(source, outcomes, asked.outcomes),
    ahead: demand.map(({ text }) => text),
    trust: demand.map(({ trust }) => trust),
    aheadCharts: demand.flatMap(({ chart }) => chart ?? []),

    // staff
    staff: sentences("staff"),
    caseloadChart: overTime(of("workforce-caseload"), source, "cases for each social worker"),
    staffChart: panelsOver(
      [of("workforce-turnover"), of("workforce-agency"), of("workforce-vacancy")],
      source,
      "Social workers",
    ),
    supervisionChart: overTime(of("supervision-on-time-share"), source, "of supervision was on time"),

    // reviews, audits, and what else is counted
    reviews: sentences("reviews"),
    audits: sentences("audits"),
    gradeChart: asked.grades === undefined ? null : dividedOver(source, auditGrades, asked.grades),
    others: sentences("others"),
    otherCharts: others.flatMap((one) => overTime(one, source, "") ?? []),

    leftOut: missing(source),
    definitions: hasPaper
      ? definitionsFor(
          [
            ...own,
            ...ofReturn.filter((id) =>
              id === "legal-status-share" ? legalShares !== undefined : of(id) !== undefined,
            ),
            ...new Set(others.map(({ indicator }) => indicator.measure)),
          ],
          ownMeasures,
        )
      : [],
  };
}

/** The weeks in which courts must decide: Children and Families Act 2014, as the definition of the measure says. */
const courtLimit = 26;

function sectionOf(
  indicator: { readonly measure: string },
  watched: ReturnType<typeof watchedFigures>,
): Section | undefined {
  return watched.find((one) => one.indicator.measure === indicator.measure)?.section;
}

/** The legal statuses of children looked after; nothing where none may be shown. */
function findLegal(figures: Parameters<typeof findFigures>[0]) {
  const shares = figures.length === 0 ? [] : findFigures(figures, "legal-status-share", "legal-status");
  return shares.some(({ symbol }) => symbol === "") ? shares : undefined;
}

/** What the council has given no count of. */
function missing({ series }: NotebookSource): readonly string[] {
  const given = new Set(series.map(({ measure }) => measure));
  const lacking = localMeasures.filter((id) => !given.has(id));
  if (lacking.length === 0) return [];
  const what =
    given.size === 0 || lacking.length === localMeasures.length
      ? "Courts, staff and practice"
      : lacking.map((id) => findMeasure(id).title).join("; ");
  return [
    leftOut(
      what,
      "no return holds it and no count of the council's own was given",
      `give it as rows of ${lacking.join(", ")} in a CSV that settings.json names under series`,
    ),
  ];
}
