import {
  type BreakdownOf,
  type CategoryOf,
  categoriesOf,
  figureNames,
  type Measure,
  type MeasureId,
  type PlannedIndicator,
  type SeriesRow,
} from "@lac-analytics/core";
import type { SourceFacts } from "@lac-analytics/notebook";

/** The sections of the report, in order. */
export type Section = "courts" | "before" | "staff" | "reviews" | "audits" | "others";

/** A figure that the report watches, and in which section. */
export interface WatchedFigure {
  readonly section: Section;
  readonly indicator: PlannedIndicator;
}

/** What the council may count of courts, of the stage before them, of staff, reviews and audits; and what it counts besides. */
export function watchedFigures({ series, ownMeasures = [] }: SourceFacts): readonly WatchedFigure[] {
  const basis = (measure: CountedByBasis): CategoryOf<"workforce-basis"> => basisOf(series, measure);
  return [
    ...inSection("courts", [total("court-weeks", 26), total("court-within-26-weeks"), total("orders-as-asked")]),
    ...inSection("before", [
      total("pre-proceedings-started"),
      total("pre-proceedings-number"),
      total("pre-proceedings-weeks"),
      of("pre-proceedings-outcome-share", "pre-proceedings-outcome", "without-proceedings"),
      total("proceedings-issued"),
    ]),
    ...inSection("staff", [
      total("workforce-caseload"),
      ...(["workforce-turnover", "workforce-agency", "workforce-vacancy"] as const).map((measure) =>
        of(measure, "workforce-basis", basis(measure)),
      ),
      total("supervision-on-time-share"),
      total("three-social-workers"),
    ]),
    ...inSection("reviews", [
      total("reviews-on-time"),
      of("reviews-participation", "review-participation", "took-part"),
      total("iro-caseload"),
    ]),
    ...inSection("audits", [
      total("audits-completed-share"),
      of("audit-grade-share", "audit-grade", "good-or-better"),
      total("re-audits-improved-share"),
    ]),
    ...inSection("others", ownMeasures.flatMap(namesOf)),
  ];
}

/** Measures of which the council's series is what makes this report; those of the return stand in others too. */
export function hasOwnCounts({ series, ownMeasures = [] }: SourceFacts): boolean {
  const counted = new Set<string>([...localMeasures, ...ownMeasures.map(({ id }) => id)]);
  return series.some(({ measure }) => counted.has(measure));
}

/** The measures of this report that no return holds, in the order of their definitions. */
export const localMeasures = [
  "court-weeks",
  "court-within-26-weeks",
  "orders-as-asked",
  "pre-proceedings-started",
  "pre-proceedings-number",
  "pre-proceedings-weeks",
  "pre-proceedings-outcome-share",
  "proceedings-issued",
  "workforce-caseload",
  "workforce-turnover",
  "workforce-agency",
  "workforce-vacancy",
  "supervision-on-time-share",
  "iro-caseload",
  "audits-completed-share",
  "audit-grade-share",
  "re-audits-improved-share",
] as const;

function inSection(section: Section, indicators: readonly PlannedIndicator[]): readonly WatchedFigure[] {
  return indicators.map((indicator) => ({ section, indicator }));
}

function total(measure: MeasureId, target?: number): PlannedIndicator {
  return { measure, breakdown: "total", category: "total", ...(target !== undefined && { target }) };
}

function of<M extends MeasureId, B extends BreakdownOf<M>>(
  measure: M,
  breakdown: B,
  category: CategoryOf<B>,
): PlannedIndicator {
  return { measure, breakdown, category };
}

/** A measure of social workers, by head or by full-time posts. */
type CountedByBasis = "workforce-turnover" | "workforce-agency" | "workforce-vacancy";

/** How the council counts its social workers: by head where it says so, as its intervals are meant for that. */
function basisOf(series: readonly SeriesRow[], measure: CountedByBasis): CategoryOf<"workforce-basis"> {
  const [fte = "fte", headcount = "headcount"] = categoriesOf(measure, "workforce-basis").map(({ id }) => id);
  const isByHead = series.some((row) => row.measure === measure && row.category === headcount);
  return isByHead ? headcount : fte;
}

/** Every figure of a measure of the council's own. */
function namesOf({ id, breakdowns }: Measure): readonly PlannedIndicator[] {
  return breakdowns.flatMap((breakdown) =>
    breakdown.categories.map((category) => figureNames(id, breakdown.id, category.id)),
  );
}
