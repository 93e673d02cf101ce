import { type Day, laterDay, noDay } from "../../return/Day.ts";
import { reportingYearOf } from "../../return/reportingYear.ts";
import type { NamedReturn } from "./returnsAmong.ts";

/** A return and the time it is of. */
export interface DatedReturn extends NamedReturn {
  /** its reporting year, or undefined where none of its episodes has a date */
  readonly year: number | undefined;
  /** the latest day in that year on which an episode begins or ends */
  readonly latestDay: Day;
  /** its place among the returns, the latest having the highest */
  readonly rank: number;
}

/** Fewer dates than one in so many do not make a year: they are slips of the pen. Fewer in all do not tell the year surely. */
const manyDates = 200;

/**
 * Finds out the reporting year of each return from the days on which its episodes begin and end: the latest year into
 * which at least one in 200 of them falls. A return of a few children may have none in its year; among returns with
 * different years in their names it is taken to be of the year in its own, as the others show these to be meant.
 * The later return is that of the later year, then that whose name bears the later year, then that with the later day.
 *
 * @param daysOf the days of a return's episodes, each with how often it occurs
 * @returns the returns in the order given
 */
export function dateReturns(
  returns: readonly NamedReturn[],
  daysOf: readonly ReadonlyMap<Day, number>[],
): readonly DatedReturn[] {
  const found = returns.map((named, at) => ({ ...named, at, ...latestOf(daysOf[at] ?? new Map()) }));
  const named = yearsMeant(found);
  const dated = found.map((each): typeof each => {
    const meant = named(each.label);
    return each.dates < manyDates && (meant ?? 0) > (each.year ?? 0) ? { ...each, year: meant } : each;
  });
  const inOrder = dated.toSorted(
    (a, b) =>
      (a.year ?? 0) - (b.year ?? 0) ||
      inTextOrder(a.label, b.label) ||
      a.latestDay - b.latestDay ||
      inTextOrder(a.folder, b.folder),
  );
  const rankOf = new Map(inOrder.map(({ at }, rank) => [at, rank]));
  return dated.map(({ folder, label, year, latestDay, at }) => {
    return { folder, label, year, latestDay, rank: rankOf.get(at) ?? 0 };
  });
}

/** What reporting year is meant by a year in a name, where names differ in it: that one, or the one after, as most of the returns have it. */
function yearsMeant(
  returns: readonly { readonly label: string; readonly year: number | undefined }[],
): (label: string) => number | undefined {
  const labels = new Set(returns.map(({ label }) => label).filter((label) => label !== ""));
  const votes = (after: number): number => returns.filter(({ label, year }) => year === Number(label) + after).length;
  const after = votes(1) > votes(0) ? 1 : 0;
  if (labels.size < 2 || votes(after) === 0) return () => undefined;
  return (label) => (label === "" ? undefined : Number(label) + after);
}

function inTextOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function latestOf(
  days: ReadonlyMap<Day, number>,
): Pick<DatedReturn, "year" | "latestDay"> & { readonly dates: number } {
  const years = new Map<number, { count: number; latest: Day }>();
  let total = 0;
  for (const [day, times] of days) {
    if (day === noDay) continue;
    const year = reportingYearOf(day);
    const known = years.get(year);
    if (known === undefined) years.set(year, { count: times, latest: day });
    else {
      known.count += times;
      known.latest = laterDay(known.latest, day);
    }
    total += times;
  }
  const usual = [...years].filter(([, { count }]) => count * manyDates >= total);
  const [year, found] = usual.reduce<[number | undefined, { latest: Day }]>(
    (best, next) => (next[0] > (best[0] ?? 0) ? next : best),
    [undefined, { latest: noDay }],
  );
  return { year, latestDay: found.latest, dates: total };
}
