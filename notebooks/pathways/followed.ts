import { type ChartTable, type DatedWording, incidenceCurves, longDate, statesByMonth } from "@lac-analytics/charts";
import {
  type CarePath,
  carePaths,
  daysAMonth,
  earlierDay,
  isoFromDay,
  type PathState,
  type Period,
  pathStays,
  timeAway,
  type WayOut,
} from "@lac-analytics/core";
import { type Stay, stateOccupation, transitionProbabilities } from "@lac-analytics/core/stats";
import type { InternalSource } from "@lac-analytics/notebook";
import { followedByGroup } from "./followedByGroup.ts";
import { drawn, fewest, firstStates, states } from "./pathStates.ts";

const year = 365;

/** The ways out whose curves are drawn. */
const waysDrawn: readonly { readonly way: WayOut; readonly label: string }[] = [
  { way: "home", label: "Home" },
  { way: "special-guardianship", label: "Special guardianship" },
  { way: "child-arrangements", label: "Child arrangements" },
  { way: "independence", label: "Independent living" },
];

/** What is told from the paths of single children, all years together; for internal use alone. */
export function followed(source: InternalSource, wording: Omit<DatedWording, "measure" | "counted" | "when">) {
  const { care, covered, asAt } = source;
  const watched: Period = { from: covered.from, to: earlierDay(asAt, covered.to) };
  const when = `${longDate(isoFromDay(watched.from))} to ${longDate(isoFromDay(watched.to))}`;
  const paths = carePaths(care);
  const stays = paths.flatMap(pathStays(care, watched));
  const begun = firstStates(care, paths, watched);
  const entered = [...begun.values()].reduce((sum, count) => sum + count, 0);
  const start = Object.fromEntries([...begun].map(([state, count]) => [state, count / entered]));
  return {
    statesChart:
      entered < fewest
        ? null
        : statesByMonth(drawn, sharesByMonth(stays, start), {
            ...wording,
            when,
            measure: "Where children were after coming into care",
            counted: "were out of care",
          }),
    yearTable: entered < fewest ? null : yearLater(stays, begun),
    ...followedByGroup(care, watched, { ...wording, when }),
    ...returns(paths, watched, { ...wording, when, measure: "Back in care after leaving it" }),
  };
}

function sharesByMonth(stays: readonly Stay<PathState>[], start: Readonly<Partial<Record<PathState, number>>>) {
  const days = Array.from({ length: 25 }, (_, month) => month * daysAMonth);
  return stateOccupation(stays, days, { states, start }).map(({ time, states: told }) => ({
    days: time,
    shares: drawn.map(({ of }) => told.reduce((sum, { state, value }) => (of.includes(state) ? sum + value : sum), 0)),
  }));
}

/** Where children are a year after coming into care, by the kind of placement in which they began. */
function yearLater(stays: readonly Stay<PathState>[], begun: ReadonlyMap<PathState, number>): ChartTable | null {
  const [matrix] = transitionProbabilities(stays, [year], { states });
  const told = drawn.flatMap(({ label, of }) => {
    const rows = (matrix?.rows ?? []).filter(({ from }) => of.includes(from));
    const children = rows.reduce((sum, { from }) => sum + (begun.get(from) ?? 0), 0);
    if (children < fewest) return [];
    const share = (among: readonly PathState[]) =>
      rows.reduce((sum, { from, to }) => {
        const there = to.reduce((all, { state, value }) => (among.includes(state) ? all + value : all), 0);
        return sum + ((begun.get(from) ?? 0) / children) * there;
      }, 0);
    return [[label, children, ...drawn.map((column) => 100 * share(column.of))]];
  });
  if (told.length === 0) return null;
  return {
    caption: "Where children were a year after coming into care, in percent, by where they lived at first",
    columns: [
      { label: "At first", kind: "text" },
      { label: "Children", kind: "number" },
      ...drawn.map(({ short }) => ({ label: short, kind: "number" as const })),
    ],
    rows: told,
  };
}

/** Curves of who is back in care, by the way out, and under them how many are still watched by when. */
function returns(paths: readonly CarePath[], { from, to }: Period, wording: Omit<DatedWording, "counted">) {
  const awayAfter = (way: WayOut) =>
    paths.flatMap((path) => {
      if (path.wayOut !== way || path.end < from) return [];
      const away = timeAway(path, to);
      return away === undefined ? [] : [away];
    });
  const groups = waysDrawn
    .map(({ way, label }) => ({ label, durations: awayAfter(way) }))
    .filter(({ durations }) => durations.length >= fewest);
  if (groups.length === 0) return { returnChart: null, watchedTable: null };
  const watchedTable: ChartTable = {
    caption: "On how many times of leaving the curves rest, by the time since",
    columns: [
      { label: "Way out", kind: "text" },
      { label: "At first", kind: "number" },
      ...returnMonths.map(({ label }) => ({ label, kind: "number" as const })),
    ],
    rows: groups.map(({ label, durations }) => [
      label,
      durations.length,
      ...returnMonths.map(({ days }) => durations.filter(({ exit }) => exit >= days).length),
    ]),
  };
  return {
    returnChart: incidenceCurves(
      groups,
      { cause: "returned", horizons: [year, ...returnMonths.map(({ days }) => days).filter((days) => days !== year)] },
      { ...wording, counted: "were back in care" },
    ),
    watchedTable,
  };
}

const returnMonths = [
  { label: "6 months", days: 182 },
  { label: "12 months", days: year },
  { label: "24 months", days: 730 },
  { label: "60 months", days: 1825 },
];
