import { mean, median } from "simple-statistics";
import { codeTest } from "../../cohort/codeTest.ts";
import { coveredDays } from "../../cohort/coveredDays.ts";
import { endsDuring } from "../../cohort/endsDuring.ts";
import { runOfEpisode } from "../../cohort/episodeRuns.ts";
import { type PeriodOfCare, periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { placementsOf } from "../../cohort/placementsOf.ts";
import type { Breakdown } from "../../measure/Breakdown.ts";
import { age } from "../../measure/breakdown/age.ts";
import { placement } from "../../measure/breakdown/placement.ts";
import { reasonCeased } from "../../measure/breakdown/reasonCeased.ts";
import type { RestsOn } from "../../measure/loss/RestsOn.ts";
import { rests } from "../../measure/rests.ts";
import { noDay } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import type { Period } from "../../return/reportingYear.ts";
import { meanWithInterval } from "../../stats/meanWithInterval.ts";
import { costedStays, poundsFor } from "./costedStays.ts";
import type { CostedEvent, PriceList } from "./PriceList.ts";
import { type CostedPath, type PathSaving, pathSaving } from "./pathSaving.ts";

/** By what paths are told apart: all together, age on coming into care, the way out, and the first placement. */
export const pathBreakdowns = ["total", "age-at-entry", "way-out", "first-placement"] as const;

/** Fewer paths than this have no cost of their own. */
const fewestPaths = 10;

/** The costs of the paths of one category; undefined where there are fewer than ten of them, or their number would tell such a one. */
export interface PathCosts {
  readonly breakdown: (typeof pathBreakdowns)[number];
  readonly category: string;
  readonly label: string;
  readonly costs:
    | {
        readonly paths: number;
        /** days in care on the average path */
        readonly days: number;
        /** pounds for placements, on the average path */
        readonly placements: number;
        /** pounds for events, on the average path; undefined where the list has none */
        readonly events: number | undefined;
        /** pounds in all: the average path, and Student's interval of it at 95 per cent */
        readonly mean: number;
        readonly lower: number;
        readonly upper: number;
        /** pounds of the path in the middle */
        readonly median: number;
        /** pounds of all these paths together */
        readonly total: number;
      }
    | undefined;
}

/** What paths cost, and what is not in it. */
export interface CostOfPaths {
  readonly rows: readonly PathCosts[];
  /** what would have been saved, in the order of the list */
  readonly savings: readonly PathSaving[];
  /** paths that ended in the period and began before the return does, so that their first days are not known */
  readonly begunBefore: number;
  /** paths with days in placements that have no price, by placement and provider */
  readonly unpriced: ReadonlyMap<string, number>;
}

/** The columns of the return that the cost of paths rests on. */
export const pathsRestOn: RestsOn = [...rests.placements, "Episodes.PLACE_PROVIDER", ...rests.ends, ...age.restsOn];

interface Path extends CostedPath {
  readonly categories: Readonly<Record<(typeof pathBreakdowns)[number], string>>;
  readonly days: number;
  readonly placements: number;
  readonly events: number;
}

/**
 * What children's time in care costs from coming in to leaving, of those who left within a period: every day at today's
 * price of the placement held on it, and the events at theirs. A path of which the return does not hold the beginning is
 * left out, as is one with a day that has no price, for it would come too cheap; how many these are is told. Groups of
 * fewer than ten paths have no cost of their own, and where those that have would tell it, the next smallest has none
 * either. What would have been saved is in pounds alone, without the number of paths, and by the rules of `pathSaving`: no answer, nor
 * the difference of two, tells what fewer than ten paths cost, or how many they are.
 *
 * @example
 * const list = readPriceList("prices:\n  - {name: A pound a day, weekly: 7, codes: [A3, A4, A5, A6, H5, K1, K2, P1, P2, P3, R1, R2, R3, R5, S1, T0, T1, T2, T3, T4, U1, U2, U3, U4, U5, U6, Z1]}\n", "a.yaml");
 * const { rows: [all], begunBefore } = pathCosts(care, { from: dayFromIso("2018-04-01"), to: dayFromIso("2019-03-31") }, list);
 * [all.costs.paths + begunBefore, all.costs.mean / all.costs.days]; // => [106,1]
 */
export function pathCosts(care: Return, period: Period, list: PriceList): CostOfPaths {
  const covered = coveredDays(care);
  const periods = periodsOfCare(care);
  const left = endsDuring(care, period).flatMap((row) => runOfEpisode(periods, row) ?? []);
  const stays = costedStays(care, { from: covered.from, to: period.to }, list);
  const eventsOf = eventsIn(care);
  const categoriesIn = categoriesOfPath(care);
  const isHome = codeTest(care.Episodes.columns.REC, ["E4A", "E4B"]);
  const unpriced = new Map<string, number>();
  const paths: Path[] = [];
  let begunBefore = 0;
  for (const run of left) {
    if (run.start < covered.from) {
      begunBefore += 1;
      continue;
    }
    const own = stays.get(run) ?? [];
    const without = new Set(own.flatMap(({ price, place, provider }) => (price ? [] : [`${place}/${provider}`])));
    for (const key of without) unpriced.set(key, (unpriced.get(key) ?? 0) + 1);
    if (without.size > 0) continue;
    const happened = eventsOf(run);
    paths.push({
      categories: categoriesIn(run),
      stays: own,
      moves: happened.move,
      wentHome: isHome(run.lastRow),
      days: own.reduce((sum, { days }) => sum + days, 0),
      placements: poundsFor(own),
      events: list.events === undefined ? 0 : costOfEvents(list.events, happened),
    });
  }
  const breakdowns = pathBreakdowns.map((breakdown) => groupsOf(breakdown, paths));
  const rows = breakdowns.flatMap((groups) => groups.map((group) => rowOf(group, list.events !== undefined)));
  const known = breakdowns.map(partsKnown);
  const savings = (list.whatIf ?? []).map((whatIf) => pathSaving(whatIf, known, list, fewestPaths));
  return { rows, savings, begunBefore, unpriced };
}

/** How often each event happens on a path. */
function eventsIn(care: Return): (run: PeriodOfCare) => Readonly<Record<CostedEvent, number>> {
  const { LS } = care.Episodes.columns;
  const placements = placementsOf(care, "temporary", "adoption-by-carer");
  const isOrder = codeTest(LS, ["C1", "C2", "D1", "E1"]);
  return ({ child, firstRow, lastRow, start, end }) => {
    let court = 0;
    for (let row = firstRow; row <= lastRow; row += 1) {
      const isNew = row === firstRow || LS.values[row] !== LS.values[row - 1];
      if (isNew && isOrder(row)) court += 1;
    }
    const { firstRow: firstReview, columns } = care.Reviews;
    const reviews = columns.REVIEW.subarray(firstReview[child] ?? 0, firstReview[child + 1] ?? 0);
    return {
      assessment: 1,
      move: placements.filter((stay) => stay.firstRow > firstRow && stay.firstRow <= lastRow).length,
      review: reviews.filter((day) => day >= start && (end === noDay || day <= end)).length,
      court,
      leaving: 1,
    };
  };
}

function costOfEvents(
  prices: NonNullable<PriceList["events"]>,
  happened: Readonly<Record<CostedEvent, number>>,
): number {
  return (Object.keys(happened) as CostedEvent[]).reduce(
    (sum, event) => sum + happened[event] * (prices[event] ?? 0),
    0,
  );
}

/** The category of a path in each breakdown. */
function categoriesOfPath(care: Return): (run: PeriodOfCare) => Path["categories"] {
  const [ageOf, wayOf, placeOf] = [age, reasonCeased, placement].map((breakdown) => breakdown.classifier(care));
  return ({ child, firstRow, lastRow, start, end }) => ({
    total: "total",
    "age-at-entry": ageOf?.({ child, episode: firstRow, day: start })[0] ?? "",
    "way-out": wayOf?.({ child, episode: lastRow, day: end })[0] ?? "",
    "first-placement": placeOf?.({ child, episode: firstRow, day: start })[0] ?? "",
  });
}

const breakdownOf: Readonly<Record<(typeof pathBreakdowns)[number], Breakdown | undefined>> = {
  total: undefined,
  "age-at-entry": age,
  "way-out": reasonCeased,
  "first-placement": placement,
};

/** The paths of one category that has some. */
interface PathGroup extends Pick<PathCosts, "breakdown" | "category" | "label"> {
  readonly paths: readonly Path[];
  readonly isTold: boolean;
}

function groupsOf(breakdown: PathCosts["breakdown"], paths: readonly Path[]): readonly PathGroup[] {
  const named = breakdownOf[breakdown]?.categories ?? [{ id: "total", label: "All" }];
  const ids = new Set([...named.map(({ id }) => id), ...paths.map(({ categories }) => categories[breakdown])]);
  const groups = [...ids].flatMap((category) => {
    const own = paths.filter(({ categories }) => categories[breakdown] === category);
    const label = named.find(({ id }) => id === category)?.label ?? category;
    return own.length === 0 ? [] : [{ breakdown, category, label, paths: own }];
  });
  const hidden = withheldGroups(groups.map(({ paths }) => paths.length));
  return groups.map((group, at) => ({ ...group, isTold: !hidden.has(at) }));
}

function rowOf({ paths, isTold, ...category }: PathGroup, hasEvents: boolean): PathCosts {
  return { ...category, costs: isTold ? costsOf(paths, hasEvents) : undefined };
}

/** Each group that is told, and those that are not together: the total less the others is their cost. */
function partsKnown(groups: readonly PathGroup[]): readonly (readonly Path[])[] {
  const told = groups.filter(({ isTold }) => isTold).map(({ paths }) => paths);
  return [...told, groups.filter(({ isTold }) => !isTold).flatMap(({ paths }) => paths)];
}

/** The places of groups that are too small, and of the next smallest while those withheld are fewer than ten together. */
function withheldGroups(sizes: readonly number[]): ReadonlySet<number> {
  const bySize = [...sizes.keys()].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const hidden = new Set<number>();
  let together = 0;
  for (const at of bySize) {
    const size = sizes[at] ?? 0;
    if (size >= fewestPaths && (together === 0 || together >= fewestPaths)) break;
    hidden.add(at);
    together += size;
  }
  return hidden;
}

function costsOf(paths: readonly Path[], hasEvents: boolean): NonNullable<PathCosts["costs"]> {
  const costs = paths.map(({ placements, events }) => placements + events);
  const { value, lower, upper } = meanWithInterval(costs);
  const average = (of: (path: Path) => number): number => mean(paths.map(of));
  return {
    paths: paths.length,
    days: average(({ days }) => days),
    placements: average(({ placements }) => placements),
    events: hasEvents ? average(({ events }) => events) : undefined,
    mean: value,
    lower: Math.max(0, lower ?? 0),
    upper: upper ?? Number.NaN,
    median: median(costs),
    total: costs.reduce((sum, each) => sum + each, 0),
  };
}
