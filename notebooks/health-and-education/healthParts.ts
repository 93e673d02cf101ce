import { type ChartWording, verdictInWords } from "@lac-analytics/charts";
import {
  addMonths,
  type BreakdownOf,
  type CategoryOf,
  type Day,
  type Figure,
  figuresOverTime,
  findFigure,
  reportingYearOf,
  reportingYearPeriod,
  seriesDays,
} from "@lac-analytics/core";
import {
  type AskedFigures,
  counted,
  type Decimals,
  type NotebookSource,
  reportingYearEnds,
  type SourceFacts,
} from "@lac-analytics/notebook";

/** Checks of health of children looked after for a year. */
export const checks = ["health-assessments", "immunisations", "dental-checks"] as const;
/** The shares of OC2 of which boys and girls are compared. */
export const shares = [...checks, "development-checks", "sdq-received", "convictions", "substance-misuse"] as const;
export const scoring = ["sdq-average", "sdq-band-share"] as const;
export const plans = ["pep-quality-share", "pep-on-time-share"] as const;
const services = [
  "education-share",
  "attainment-share",
  "school-moves",
  "camhs-not-attended",
  "plan-timeliness",
] as const;
/** What the return tells of a year. */
export const outcomes = ["oc2-cohort", ...shares, ...scoring, "substance-intervention-share"] as const;
/** What only the council's own series tell. */
export const local = [...plans, ...services] as const;
export type Outcome = (typeof outcomes)[number];
type Printed = Outcome | (typeof local)[number];

/** Months of first health assessments, of which so few are due in one that each alone says little. */
const mostMonths = 24;

/** What the sections of the report are made of. */
export type HealthParts = ReturnType<typeof healthParts>;

/** The days on which something is counted: ends of reporting years, and the days of the council's own series. */
export function daysOf({ asAt, series }: SourceFacts) {
  return {
    yearEnds: reportingYearEnds(asAt),
    allTerms: seriesDays(series, plans, asAt),
    quarters: seriesDays(series, ["camhs-not-attended"], asAt),
    schoolYears: seriesDays(series, ["education-share"], asAt).slice(-2),
    attained: seriesDays(series, ["attainment-share"], asAt).slice(-3),
    assessed: seriesDays(series, ["plan-timeliness"], asAt).slice(-mostMonths),
  };
}

/** The year of outcomes that is shown, the figures of it and of the year before, and those of the council's own series. */
export function healthParts(
  source: NotebookSource,
  asked: { readonly years: AskedFigures; readonly own: AskedFigures },
) {
  const { asAt, council, internal } = source;
  const days = daysOf(source);
  const all = [...asked.years.all, ...asked.own.all];
  const over = <M extends Printed, B extends BreakdownOf<M>>(
    on: readonly Day[],
    measure: M,
    breakdown?: B,
    category?: CategoryOf<B>,
  ) => figuresOverTime(all, on, { measure, breakdown, category });

  // no series has outcomes by sex: a year that has them is one of which the return holds OC2
  const known = days.yearEnds.slice(0, -1).filter((day) => over([day], "sdq-received", "sex", "male").length > 0);
  const yearEnd = known.find((day) => day <= asAt) ?? known[0];
  const shownYear = yearEnd ?? reportingYearPeriod(reportingYearOf(asAt)).to;
  const earlierYear = addMonths(shownYear, -12);
  const now = asked.years.on(shownYear);
  const shownYears = days.yearEnds.filter((day) => day <= shownYear);
  return {
    source,
    days,
    /** the last year whose outcomes the return has; undefined where it has none */
    yearEnd,
    shownYear,
    earlierYear,
    now,
    before: asked.years.on(earlierYear),
    /** those of the council's own series at the report's own date */
    latest: asked.own.on(asAt),
    over,
    overYears: <M extends Outcome, B extends BreakdownOf<M>>(measure: M, breakdown?: B, category?: CategoryOf<B>) =>
      over(shownYears, measure, breakdown, category),
    total: (measure: Outcome): Figure => findFigure(now, measure),
    ofSex: (measure: Outcome, sex: "male" | "female") => ({
      name: sex === "male" ? "boys" : "girls",
      figure: findFigure(now, measure, "sex", sex),
    }),
    wording: (measure: string, counting: string, from = "SSDA903 return"): ChartWording => ({
      measure,
      counted: counting,
      place: council,
      source: from,
    }),
    /** decimals of a share: published figures are whole numbers */
    decimals: (internal ? 1 : 0) as Decimals,
  };
}

/** Whose series the figures are that no return has. */
export const ownSeries = "the council's own series";

/** How many children a figure rests on. */
export function countOf({ denominator }: Figure): string {
  return denominator === undefined
    ? "a number of children that is not shown"
    : counted(denominator, "child", "children");
}

/** What some figures say over time, as the end of a sentence; blank where they say nothing. */
export function overTime(figures: readonly Figure[]): string {
  const found = verdictInWords(figures);
  return found === "" ? "" : `, ${found}`;
}
