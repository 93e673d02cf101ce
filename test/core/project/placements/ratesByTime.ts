import {
  addDays,
  addMonths,
  birthOf,
  type CarePath,
  carePaths,
  coveredDays,
  type Day,
  laterDay,
  lookedAfterOn,
  noDay,
  type Return,
} from "@lac-analytics/core";
import { standardGroups } from "@lac-analytics/core/project";
import { randomNumbers } from "../../../randomNumbers.ts";

/** A child in a future, days as plain numbers since they need not be whole. */
interface Simulated {
  readonly birth: number;
  readonly start: number;
  group: number;
}

/** Children by group of placement at the end of each year to come, in every future. */
export type GroupFutures = readonly (readonly (readonly number[])[])[];

/** A stay in a group of placements, with what came of it: a move to another group, leaving care (−1), or nothing yet. */
interface GroupStay {
  readonly group: number;
  readonly from: Day;
  readonly to: Day;
  readonly next: number | null;
}

/** A child in care, or one who has been, as the simulation needs it. */
interface Followed {
  readonly birth: Day;
  readonly start: Day;
  readonly isStartKnown: boolean;
  readonly stays: readonly GroupStay[];
}

export const groupNames: readonly string[] = [...standardGroups.map(({ name }) => name), "other"];
const groups = groupNames.length;
const out = -1;

/** First years of age bands, those that scenarios have by themselves. */
const ageStarts = [0, 1, 5, 10, 16];
const adult = 18;
const daysInYear = 365.25;
const daysOfMonth = daysInYear / 12;
const yearsOfReference = 3;

/** Every rate is drawn towards that of its age, whatever the time since entry, by as much as so many events. */
const drawnBy = 5;

const groupOfCode = (code: string): number => {
  const found = standardGroups.findIndex(({ codes }) => codes.includes(code));
  return found < 0 ? groups - 1 : found;
};

const lastBelow = (starts: readonly number[], value: number): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= value),
  );

/** How many children were in each group on a day. */
export function groupsOn(care: Return, day: Day): readonly number[] {
  const { codes, values } = care.Episodes.columns.PLACE;
  const counts = groupNames.map(() => 0);
  for (const row of lookedAfterOn(care, day)) {
    const group = groupOfCode(codes[values[row] ?? 0] ?? "");
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

function followed(care: Return): readonly Followed[] {
  const { PLACE, DECOM } = care.Episodes.columns;
  return carePaths(care).flatMap(({ child, start, end, firstRow, lastRow, isStartKnown }: CarePath): Followed[] => {
    const birth = birthOf(care, child);
    if (birth === noDay) return [];
    const stays: GroupStay[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const group = groupOfCode(PLACE.codes[PLACE.values[row] ?? 0] ?? "");
      const from = DECOM[row] ?? start;
      const before = stays.at(-1);
      if (before?.group === group) continue;
      if (before !== undefined) stays[stays.length - 1] = { ...before, to: from, next: group };
      stays.push({ group, from, to: end, next: end === noDay ? null : out });
    }
    return [{ birth, start, isStartKnown, stays }];
  });
}

/** Rates a day by age band, band of time since entry, group and what is next; what is next is a group or, last, leaving. */
type Rates = (age: number, time: number, group: number) => Float64Array;

function ratesIn(
  children: readonly Followed[],
  { from, to }: { readonly from: Day; readonly to: Day },
  timeStarts: readonly number[],
): Rates {
  const width = groups + 1;
  const times = timeStarts.length;
  const cells = ageStarts.length * times * groups;
  const counts = new Float64Array(cells * width);
  const days = new Float64Array(cells);
  const cellOf = (age: number, time: number, group: number): number => (age * times + time) * groups + group;
  for (const { birth, start, stays } of children) {
    for (const { group, from: began, to: ended, next } of stays) {
      const last = Math.min(ended === noDay ? to : ended, to);
      let day: number = Math.max(began, from);
      while (day < last) {
        const time = lastBelow(timeStarts, day - start);
        const bandEnds = start + (timeStarts[time + 1] ?? Number.POSITIVE_INFINITY);
        const length = Math.min(30, last - day, bandEnds - day);
        const cell = cellOf(lastBelow(ageStarts, (day - birth) / daysInYear), time, group);
        days[cell] = (days[cell] ?? 0) + length;
        day += length;
      }
      if (next === null || ended < from || ended > to || (ended - birth) / daysInYear >= adult) continue;
      const cell = cellOf(
        lastBelow(ageStarts, (ended - birth) / daysInYear),
        lastBelow(timeStarts, ended - start),
        group,
      );
      const at = cell * width + (next === out ? groups : next);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const rates = new Map<number, Float64Array>();
  for (let age = 0; age < ageStarts.length; age += 1) {
    for (let group = 0; group < groups; group += 1) {
      const ofAge = timeStarts.map((_, time) => cellOf(age, time, group));
      const allDays = ofAge.reduce((sum, cell) => sum + (days[cell] ?? 0), 0);
      for (const cell of ofAge) {
        const row = Float64Array.from({ length: width }, (_, next) => {
          const all = ofAge.reduce((sum, each) => sum + (counts[each * width + next] ?? 0), 0);
          if (all === 0 || allDays === 0) return 0;
          const ofAll = all / allDays;
          if (times === 1) return ofAll;
          return ((counts[cell * width + next] ?? 0) + drawnBy) / ((days[cell] ?? 0) + drawnBy / ofAll);
        });
        rates.set(cell, row);
      }
    }
  }
  const none = new Float64Array(width);
  return (age, time, group) => rates.get(cellOf(age, time, group)) ?? none;
}

/**
 * Futures of the children in care on a day and of those who come after, month by month, at rates of up to three years
 * before by age, group and time since entry: one band of time makes them rates by age and group. Rates are of children
 * drawn anew in every future, and so as unsure as they are. Nothing of later days is used.
 *
 * @param timeStarts the days since entry at which bands of time begin, 0 first
 */
export function futuresByTime(
  care: Return,
  asAt: Day,
  {
    years,
    timeStarts,
    futures,
    seed,
  }: {
    readonly years: number;
    readonly timeStarts: readonly number[];
    readonly futures: number;
    readonly seed: number;
  },
): GroupFutures {
  const random = randomNumbers(seed);
  const known = followed(care).filter(({ start }) => start <= asAt);
  const wanted = addMonths(addDays(asAt, 1), -12 * yearsOfReference);
  const window = { from: laterDay(wanted, coveredDays(care).from), to: asAt };
  const months = 12 * years;
  const inReference = known.filter(({ stays }) => stays.some(({ to }) => to === noDay || to >= window.from));
  const here = known.flatMap(({ birth, start, stays }) => {
    const now = stays.find(({ from, to }) => from <= asAt && (to === noDay || to > asAt));
    return now === undefined || (asAt - birth) / daysInYear >= adult ? [] : [{ birth, start, group: now.group }];
  });
  const begin = known.filter(({ start, isStartKnown }) => isStartKnown && start >= window.from);
  const monthly = (begin.length * daysOfMonth) / (window.to - window.from + 1);
  const result = Array.from({ length: years }, () => groupNames.map(() => new Array<number>(futures).fill(0)));
  for (let future = 0; future < futures; future += 1) {
    const drawn = inReference.map(() => inReference[Math.floor(random() * inReference.length)] as Followed);
    const rates = ratesIn(drawn, window, timeStarts);
    const coming = monthly * (1 + gauss(random) / Math.sqrt(Math.max(1, begin.length)));
    let alive = here.map((child): Simulated => ({ ...child }));
    for (let month = 1; month <= months; month += 1) {
      const day = asAt + month * daysOfMonth;
      const isStillIn = (child: Simulated, length: number): boolean => {
        const age = (day - child.birth) / daysInYear;
        if (age >= adult) return false;
        // as it was in the middle of the days that are stepped over
        const time = lastBelow(timeStarts, day - length / 2 - child.start);
        const row = rates(lastBelow(ageStarts, age), time, child.group);
        const all = row.reduce((sum, each) => sum + each, 0);
        if (random() >= 1 - Math.exp(-all * length)) return true;
        const next = nextOf(row, random() * all);
        if (next < groups) child.group = next;
        return next < groups;
      };
      alive = alive.filter((child) => isStillIn(child, daysOfMonth));
      for (let more = poisson(coming, random); more > 0 && begin.length > 0; more -= 1) {
        const like = begin[Math.floor(random() * begin.length)] as Followed;
        const since = random() * daysOfMonth;
        const child: Simulated = {
          birth: day - since - (like.start - like.birth),
          start: day - since,
          group: like.stays[0]?.group ?? groups - 1,
        };
        if (isStillIn(child, since)) alive.push(child);
      }
      if (month % 12 !== 0) continue;
      for (const { group } of alive) {
        const counts = result[month / 12 - 1]?.[group];
        if (counts !== undefined) counts[future] = (counts[future] ?? 0) + 1;
      }
    }
  }
  return result;
}

/** Where in a row of rates a point of their sum lies. */
function nextOf(row: Float64Array, point: number): number {
  let left = point;
  for (const [next, rate] of row.entries()) {
    left -= rate;
    if (left < 0) return next;
  }
  return row.length - 1;
}

function poisson(mean: number, random: () => number): number {
  let product = random();
  let count = 0;
  for (const limit = Math.exp(-mean); product > limit; count += 1) product *= random();
  return count;
}

function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
