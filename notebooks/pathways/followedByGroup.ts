import {
  type Chart,
  type ChartTable,
  type DatedWording,
  type IncidenceGroup,
  incidenceCurves,
  midSentence,
} from "@lac-analytics/charts";
import {
  ageOn,
  birthOf,
  type CarePath,
  carePaths,
  categoriesOf,
  daysAMonth,
  listInWords,
  noDay,
  type PathState,
  type Period,
  pathStays,
  type Return,
  type WayOut,
} from "@lac-analytics/core";
import { type DurationByCause, restrictedTime, type Stay } from "@lac-analytics/core/stats";
import { counted } from "@lac-analytics/notebook";
import { drawn, fewest, firstStates, states } from "./pathStates.ts";

const [year, twoYears] = [365, 730];

/** The days at which the curves are told, that of their title first. */
const horizons: readonly [number, ...number[]] = [year, 182, twoYears, 1095];

/** More curves than these nobody tells apart. */
const mostCurves = 4;

const permanent: ReadonlySet<WayOut> = new Set(["home", "special-guardianship", "child-arrangements", "adoption"]);

/** Ages on coming in, fewer groups than the measures have, so that a curve of each can be told. */
const ages = [
  { label: "Under 5", from: 0, to: 4 },
  { label: "5 to 9", from: 5, to: 9 },
  { label: "10 to 15", from: 10, to: 15 },
  { label: "16 and over", from: 16, to: Number.POSITIVE_INFINITY },
];

/** Children who are alike in something, with their paths. */
interface Alike {
  readonly label: string;
  readonly paths: readonly CarePath[];
}

/**
 * What is told from the paths of single children by their age on coming in and by why they came: who left to a permanent
 * home by when, and where they were in the first two years; null where too few came in. Whom no curve is of is said.
 */
export function followedByGroup(care: Return, watched: Period, wording: Omit<DatedWording, "measure" | "counted">) {
  const paths = carePaths(care).filter(({ isStartKnown }) => isStartKnown);
  const byAge = ages.map(({ label, from, to }): Alike => {
    const isOfAge = ({ child, start }: CarePath): boolean => {
      const birth = birthOf(care, child);
      const age = birth === noDay ? Number.NaN : ageOn(birth, start);
      return age >= from && age <= to;
    };
    return { label, paths: paths.filter(isOfAge) };
  });
  const { codes, values } = care.Episodes.columns.CIN;
  const byNeed = categoriesOf("permanent-home-12-months", "need").map(
    ({ id, label }): Alike => ({ label, paths: paths.filter(({ firstRow }) => codes[values[firstRow] ?? 0] === id) }),
  );
  /** Those who are in none of some groups. */
  const outside = (label: string, groups: readonly Alike[]): Alike => {
    const within = new Set(groups.flatMap(({ paths: of }) => of));
    return { label, paths: paths.filter((path) => !within.has(path)) };
  };
  const byKnownAge = [...byAge, outside("Age not known", byAge)];
  const byKnownNeed = [...byNeed, outside("Need not known", byNeed)];
  const groupsOf = (alike: readonly Alike[]): readonly IncidenceGroup[] =>
    alike
      .map(({ label, paths: of }) => ({ label, durations: of.flatMap(timeToLeaving(watched)) }))
      .filter(({ durations }) => durations.length > 0);
  const curves = (alike: readonly Alike[], measure: string) => {
    const groups = groupsOf(alike).filter(({ durations }) => durations.length >= fewest);
    const largest = groups
      .toSorted((a, b) => b.durations.length - a.durations.length)
      .slice(0, mostCurves)
      .map(({ label }) => label);
    const shown = groups.filter(({ label }) => largest.includes(label));
    const left = "had left care to a permanent home";
    return shown.length < 2
      ? null
      : incidenceCurves(shown, { cause: "permanent", horizons }, { ...wording, measure, counted: left });
  };
  const leavingByAge = curves(byAge, "Leaving care to a permanent home, by age on coming in");
  const leavingByNeed = curves(byNeed, "Leaving care to a permanent home, by need");
  return {
    leavingByAge,
    leavingByNeed,
    withoutCurve: [
      withoutCurve("age", groupsOf(byKnownAge), leavingByAge),
      withoutCurve("need", groupsOf(byKnownNeed), leavingByNeed),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    monthsByGroup: monthsTable(care, watched, [byKnownAge, byKnownNeed]),
  };
}

/** Who has no curve of their own in a chart: groups of few, and those that are not among the largest. */
function withoutCurve(by: string, groups: readonly IncidenceGroup[], chart: Chart | null): string {
  if (chart === null) return "";
  const drawn = new Set(chart.table.rows.map(([label]) => label));
  const left = groups.filter(({ label }) => !drawn.has(label));
  const children = left.reduce((sum, { durations }) => sum + durations.length, 0);
  const each = left.map(({ label, durations }) => `${midSentence(label)} (${durations.length})`);
  return left.length === 0
    ? ""
    : `The chart by ${by} leaves out ${counted(children, "child", "children")}, in groups too small for a curve or not among the largest: ${listInWords(each)}.`;
}

/** For how long children who came in on the days that are watched were in care, and what ended that. */
function timeToLeaving({ from, to }: Period): (path: CarePath) => readonly DurationByCause[] {
  return ({ start, end, wayOut }) => {
    if (start < from || start > to) return [];
    if (end === noDay || end > to) return [{ exit: to - start, cause: null }];
    const cause = wayOut === null ? "not-recorded" : permanent.has(wayOut) ? "permanent" : wayOut;
    return [{ exit: Math.max(0, end - start), cause }];
  };
}

/**
 * Months in each kind of placement in the first two years by group, all years of the records together, with how many are
 * in a group too small for a row.
 *
 * @param ways groups by age, and by need
 */
function monthsTable(
  care: Return,
  watched: Period,
  ways: readonly [age: readonly Alike[], need: readonly Alike[]],
): ChartTable | null {
  const told = ways.map((groups) => groups.map((group) => ({ ...monthsOf(care, watched, group), label: group.label })));
  const rows = told
    .flat()
    .flatMap(({ label, entered, months }) => (months === null ? [] : [[label, entered, ...months]]));
  const [ofAge = 0, ofNeed = 0] = told.map((groups) =>
    groups.reduce((sum, { entered, months }) => (months === null ? sum + entered : sum), 0),
  );
  const left = [ofAge > 0 ? `${ofAge} by age` : [], ofNeed > 0 ? `${ofNeed} by need` : []].flat();
  return rows.length < 2
    ? null
    : {
        caption: [
          "Months of the first two years after coming into care, by age on coming in and by need. In groups of few children these move by chance; how far is not worked out",
          ...(left.length === 0 ? [] : [`Children in groups too small for a row are left out: ${listInWords(left)}`]),
        ].join(". "),
        columns: [
          { label: "Children", kind: "text" },
          { label: "Number", kind: "number" },
          ...drawn.map(({ short }) => ({ label: short, kind: "number" as const, decimals: 1 })),
        ],
        rows,
      };
}

/** How many of a group came in on the days that are watched, and their months in each kind of placement; null of too few. */
function monthsOf(
  care: Return,
  watched: Period,
  { paths }: Alike,
): { readonly entered: number; readonly months: readonly number[] | null } {
  const begun = firstStates(care, paths, watched);
  const entered = [...begun.values()].reduce((sum, count) => sum + count, 0);
  // months are told where as many could be watched for the two years as make a row
  const watchedLong = paths.filter(({ start }) => start >= watched.from && start + twoYears <= watched.to).length;
  if (watchedLong < fewest) return { entered, months: null };
  const stays: readonly Stay<PathState>[] = paths.flatMap(pathStays(care, watched));
  const start = Object.fromEntries([...begun].map(([state, count]) => [state, count / entered]));
  const times = restrictedTime(stays, twoYears, { states, start });
  const months = drawn.map(
    ({ of }) => times.reduce((sum, { state, time }) => (of.includes(state) ? sum + time : sum), 0) / daysAMonth,
  );
  return { entered, months };
}
