import { longDate } from "@lac-analytics/charts";
import { addDays, type Day, type Figure, isoFromDay, seriesDays } from "@lac-analytics/core";
import {
  type AskedFigures,
  type Decimals,
  figureInFull,
  figuresOfDay,
  type NotebookSource,
  type PrintedBy,
  type SourceFacts,
  wordingFor,
  yearEndsTo,
} from "@lac-analytics/notebook";
import { scenarioIn, whyNotFor } from "./projected.ts";

/** The measures that the pages print, in the order of their definitions at the foot, and by what. */
export const printed = {
  "cla-number": ["total"],
  "placement-share": ["placement"],
  "foster-type-share": ["foster-panel"],
  "provider-share": ["provider-sector"],
  "out-of-area-share": ["total"],
  "over-20-miles-share": ["distance"],
  "over-20-miles-outside-share": ["locality-distance"],
  "new-placements-location-share": ["locality-distance"],
  "placement-net-gain": ["net-gain", "total"],
  "foster-places": ["foster-place"],
  "unit-cost-week": ["cost-line"],
} as const satisfies PrintedBy;
export type Printed = keyof typeof printed;

/** What the council counts itself, on days of its own. */
const counted = [
  "out-of-area-share",
  "over-20-miles-outside-share",
  "placement-net-gain",
  "foster-places",
  "unit-cost-week",
] as const satisfies readonly Printed[];

/** The days on which something is counted, in order, that before the first month of the scenario among them. */
export function daysOf(facts: SourceFacts): readonly Day[] {
  const scenario = scenarioIn(facts, "placements");
  const start = scenario === undefined || whyNotFor(facts, scenario) !== "" ? [] : [addDays(scenario.from, -1)];
  const local = counted.flatMap((measure) => seriesDays(facts.series, [measure], facts.asAt));
  return [...new Set([...yearEndsTo(facts.asAt), ...start, ...local])].sort((a, b) => a - b);
}

export type PlacementParts = ReturnType<typeof placementParts>;

/** What the sections of the paper share: its days, the figures of each, and how they are told. */
export function placementParts(source: NotebookSource, { on }: AskedFigures) {
  const { asAt, council, internal, series } = source;
  const decimals: Decimals = internal ? 1 : 0;
  return {
    source,
    on,
    /** What the return itself tells of a day that it covers. */
    ofReturn: (day: Day): readonly Figure[] => figuresOfDay(day, on(day)),
    /** the days on which the council counts a measure itself */
    local: (measure: Printed): readonly Day[] => seriesDays(series, [measure], asAt),
    marches: yearEndsTo(asAt).slice(0, -1),
    mixDays: yearEndsTo(asAt),
    decimals,
    date: (day: Day): string => longDate(isoFromDay(day)),
    wording: wordingFor(council),
    full: (figure: Figure): string => figureInFull(figure, "child", "children", decimals),
  };
}

/** Whose counts a chart of them is of. */
export const ownSeries = "the council's own series";

/** Whether a figure is there and shown. */
export function isKnown({ symbol }: Figure): boolean {
  return symbol === "";
}
