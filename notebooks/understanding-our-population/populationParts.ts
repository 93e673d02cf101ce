import type { ChartWording } from "@lac-analytics/charts";
import {
  addMonths,
  type BreakdownOf,
  type CategoryOf,
  type CrossedBreakdownOf,
  type Figure,
  findFigure,
  findFigures,
  findMeasure,
} from "@lac-analytics/core";
import { type AskedFigures, type NotebookSource, type SourceFacts, yearEndsTo } from "@lac-analytics/notebook";

/** The measures that the pages print, in the order of their definitions at the foot. */
export const printed = [
  "cla-number",
  "cla-rate",
  "uasc-number",
  "uasc-share",
  "turning-18-next-6-months",
  "foster-share",
  "foster-type-share",
  "placement-share",
  "yoi-prison-number",
  "youth-offending-open",
  "cla-profile-share",
  "need-share",
  "legal-status-share",
  "mothers-share",
  "cla-rate-standardised",
  "disproportionality-ratio",
  "started-number",
  "started-rate",
  "started-again-12-months",
  "uasc-started-share",
  "ceased-number",
  "ceased-rate",
  "ceased-reason-share",
  "sgo-share",
  "sgo-type-share",
  "cla-during-year",
  "short-breaks-only",
] as const;

export type Printed = (typeof printed)[number];

/** What the sections of the report are made of. */
export type PopulationParts = ReturnType<typeof populationParts>;

/** The day that the report is held against, and the ends of the reporting years before it. */
export function daysBefore({ asAt, months }: SourceFacts) {
  return { earlierDay: addMonths(asAt, -months), years: yearEndsTo(asAt).slice(0, -1) };
}

/** What comes about over a year, as the first page watches it: held against the year that ended a year before. */
export const yearlyWatched = ["started-rate", "ceased-rate", "started-again-12-months", "sgo-share"] as const;

/** The figures of the day of the report, of the day before it, of a year ago and of the ends of reporting years. */
export function populationParts(source: NotebookSource, figures: AskedFigures, yearAgo: AskedFigures) {
  const { earlierDay, years } = daysBefore(source);
  const [now, before] = [figures.on(source.asAt), figures.on(earlierDay)];
  const yearly = years.map((day) => figures.on(day));
  return {
    source,
    earlierDay,
    years,
    now,
    before,
    yearly,
    /** of `yearlyWatched` alone */
    yearAgo: yearAgo.on(addMonths(source.asAt, -12)),
    total: (measure: Printed): Figure => findFigure(now, measure),
    ofWhomUasc: (measure: Printed): Figure => findFigure(now, measure, "uasc", "uasc"),
    by: <M extends Printed>(measure: M, breakdown: CrossedBreakdownOf<M>): readonly Figure[] =>
      findFigures(now, measure, breakdown),
    /** A figure at the ends of reporting years and on the day of the report, as every paper looks at it. */
    overYears: <M extends Printed, B extends BreakdownOf<M>>(
      measure: M,
      breakdown?: B,
      category?: CategoryOf<B>,
    ): readonly Figure[] => [...yearly, now].map((each) => findFigure(each, measure, breakdown, category)),
    wording: (measure: Printed, counting: string): ChartWording => ({
      measure: findMeasure(measure).title,
      counted: counting,
      place: source.council,
      source: "SSDA903 return",
    }),
  };
}
