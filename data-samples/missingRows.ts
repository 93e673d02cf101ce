import { ageOn, dayNumber, ukDate } from "./calendar.ts";
import type { Child } from "./careHistory.ts";
import type { Rows } from "./csvText.ts";
import { homeOn } from "./homeOn.ts";
import type { RandomStream } from "./randomStream.ts";

/**
 * Per cent of the children looked after in a year who went missing, and who were away without authorisation: Local
 * Authority Interactive Tool, Central Bedfordshire (withheld for 2018 away). Collected from 2015-16.
 */
const YEARS: readonly {
  readonly from: number;
  readonly to: number;
  readonly missing: number;
  readonly away: number;
}[] = [
  { from: dayNumber("2015-04-01"), to: dayNumber("2016-03-31"), missing: 13, away: 8 },
  { from: dayNumber("2016-04-01"), to: dayNumber("2017-03-31"), missing: 12, away: 7 },
  { from: dayNumber("2017-04-01"), to: dayNumber("2018-03-31"), missing: 10, away: 1 },
  { from: dayNumber("2018-04-01"), to: dayNumber("2019-03-31"), missing: 12, away: 0 },
];
const INCIDENTS: readonly number[] = [1, 1, 1, 2, 3, 4, 7, 18];
const DAYS_AWAY: readonly number[] = [1, 1, 1, 1, 2, 3, 9];

/** Who goes missing: the older, the more so. */
const weight = (age: number): number => (age < 10 ? 0 : age < 13 ? 1 : age < 15 ? 5 : 10);

const inYear = (child: Child, from: number, to: number): boolean =>
  child.periods.some(({ start, end }) => start <= to && (end === null || end >= from));

const incidents = (stream: RandomStream, child: Child, from: number, to: number): (readonly [number, number])[] => {
  const wanted = stream.fromQuantiles(INCIDENTS);
  const found: (readonly [number, number])[] = [];
  for (let attempt = 0; attempt < 60 && found.length < wanted; attempt += 1) {
    const start = stream.between(from + 1, to - 1);
    const end = Math.min(start + stream.fromQuantiles(DAYS_AWAY), to);
    const before = homeOn(child, start - 1);
    const after = homeOn(child, end);
    const apart = found.every(([otherStart, otherEnd]) => end < otherStart - 1 || start > otherEnd + 1);
    if (before !== undefined && before.home === after?.home && before.place !== "R5" && apart) found.push([start, end]);
  }
  return found;
};

/** The Missing file: missing (M) and away without authorisation (A), for the four years that have been collected. */
export const missingRows = (stream: RandomStream, children: readonly Child[]): Rows => {
  const rows = YEARS.flatMap(({ from, to, missing, away }) => {
    const present = children.filter((child) => inYear(child, from, to));
    const candidates = present.map((child) => [child, weight(ageOn(child.birth, to))] as const);
    const gone = new Map<Child, string>();
    const choose = (kind: string, percent: number): void => {
      const wanted = gone.size + Math.floor((present.length * percent + 50) / 100);
      for (let attempt = 0; gone.size < wanted && attempt < 2000; attempt += 1) {
        const child = stream.weighted(candidates);
        if (!gone.has(child)) gone.set(child, kind);
      }
    };
    choose("M", missing);
    choose("A", away);
    return [...gone].flatMap(([child, kind]) =>
      incidents(stream.fork(`${child.id} ${from}`), child, from, to).map(([start, end]) => ({
        child,
        kind,
        start,
        end,
      })),
    );
  });
  return rows
    .sort((one, other) =>
      one.child.id === other.child.id ? one.start - other.start : one.child.id < other.child.id ? -1 : 1,
    )
    .map(({ child, kind, start, end }) => [child.id, ukDate(child.birth), kind, ukDate(start), ukDate(end)]);
};
