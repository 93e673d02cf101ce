import { type PathState, type PlacementState, placementStates, type Return, type WayOut } from "@lac-analytics/core";
import { type CareRows, careReturn } from "../../careReturn.ts";
import { randomNumbers } from "../../randomNumbers.ts";

/** What a made-up council is like: chances of a day, which depend on where a child is and on nothing else. */
export interface Planted {
  /** children who come in for the first time in each of the years */
  readonly entriesAYear: number;
  readonly years: number;
  /** the share who begin in each kind of placement */
  readonly begin: Readonly<Partial<Record<PlacementState, number>>>;
  /** hazards of a day, to another placement of the same kind too */
  readonly move: Readonly<Partial<Record<PlacementState, Readonly<Partial<Record<PlacementState, number>>>>>>;
  readonly leave: Readonly<Partial<Record<WayOut, number>>>;
  /** hazards of a day of coming back after each way out */
  readonly back: Readonly<Partial<Record<WayOut, number>>>;
  /** whether the rows are as people write them: in any order, the legal status changing, short breaks, several forms of dates */
  readonly isUntidy: boolean;
}

/** A period of care as it came about, in days since 1 April of the first year. */
export interface PlantedPath {
  readonly child: string;
  readonly start: number;
  /** where the child was from which day on */
  readonly stays: readonly { readonly state: PlacementState; readonly from: number }[];
  /** the day of leaving, and the way; undefined while it lasts */
  readonly end?: number;
  readonly way?: WayOut;
  /** the day of coming back */
  readonly back?: number;
}

const firstDay = Date.UTC(2015, 3, 1) / 86_400_000;

const placeOf: Readonly<Record<PlacementState, readonly string[]>> = {
  kin: ["U1", "U2", "U3"],
  foster: ["U4", "U5", "U6"],
  residential: ["K1", "K2", "R1", "S1"],
  supported: ["H5", "P2"],
  parents: ["P1"],
  adoptive: ["A4", "A6"],
  other: ["Z1"],
};
const reasonOf: Readonly<Record<WayOut, readonly string[]>> = {
  home: ["E4A", "E4B"],
  "special-guardianship": ["E45", "E46", "E47", "E48"],
  "child-arrangements": ["E41"],
  adoption: ["E11", "E12"],
  independence: ["E5", "E6"],
  died: ["E2"],
  "turned-18": ["E7"],
  other: ["E8", "E9", "E3"],
};

/** The last day that is watched, as days since the first. */
export function lastDayOf({ years }: Planted): number {
  return Date.UTC(2015 + years, 2, 31) / 86_400_000 - firstDay;
}

/** A council of so many years, drawn with a seed: its return, and what came about. Nobody turns 18 in it. */
export async function plantedReturn(
  planted: Planted,
  seed: number,
): Promise<{ readonly care: Return; readonly paths: readonly PlantedPath[] }> {
  const random = randomNumbers(seed);
  const lastDay = lastDayOf(planted);
  const paths: PlantedPath[] = [];
  for (let number = 0; number < planted.entriesAYear * planted.years; number += 1) {
    let start: number | undefined = Math.floor(random() * lastDay);
    while (start !== undefined) {
      const path: PlantedPath = pathFrom(planted, `C${number}`, start, lastDay, random);
      paths.push(path);
      start = path.back;
    }
  }
  return { care: await careReturn(rowsOf(paths, planted.isUntidy, random)), paths };
}

function pathFrom(
  { begin, move, leave, back }: Planted,
  child: string,
  start: number,
  lastDay: number,
  random: () => number,
): PlantedPath {
  let state = chosen(begin, random);
  const stays = [{ state, from: start }];
  for (let day = start + 1; day <= lastDay; day += 1) {
    const moves = move[state] ?? {};
    if (random() >= 1 - Math.exp(-total(moves) - total(leave))) continue;
    if (random() * (total(moves) + total(leave)) < total(moves)) {
      state = chosen(moves, random);
      stays.push({ state, from: day });
      continue;
    }
    const way = chosen(leave, random);
    const perDay = back[way] ?? 0;
    const away = perDay === 0 ? Number.POSITIVE_INFINITY : Math.ceil(-Math.log(1 - random()) / perDay);
    return { child, start, stays, end: day, way, ...(day + away <= lastDay ? { back: day + away } : {}) };
  }
  return { child, start, stays };
}

function total(hazards: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(hazards).reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

function chosen<Name extends string>(of: Readonly<Partial<Record<Name, number>>>, random: () => number): Name {
  const entries = Object.entries(of) as [Name, number][];
  let left = random() * total(of);
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  throw new RangeError("chosen needs something with a weight.");
}

function rowsOf(paths: readonly PlantedPath[], isUntidy: boolean, random: () => number): CareRows {
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const needs = new Map<string, string>();
  const episodes = paths.flatMap(({ child, start, stays, end, way }) => {
    const need = needs.get(child) ?? one(["N1", "N2", "N4", "N5"]);
    needs.set(child, need);
    const begun: { readonly from: number; readonly place: string; readonly reason: string; readonly status: string }[] =
      [];
    for (const [at, { state, from }] of stays.entries()) {
      const place = one(placeOf[state]);
      begun.push({ from, place, reason: at === 0 ? "S" : "P", status: "C2" });
      const until = stays[at + 1]?.from ?? end ?? from;
      if (isUntidy && until - from > 3) begun.push({ from: from + 2, place, reason: "L", status: "E1" });
    }
    return begun.map(({ from, place, reason, status }, at) => {
      const next = begun[at + 1]?.from;
      const isLast = next === undefined;
      const ends = next ?? end;
      const ceased = isLast ? (way === undefined ? "" : one(reasonOf[way])) : "X1";
      const closed = ends === undefined ? "" : dateOf(ends, isUntidy, random);
      const rne = from === start && at === 0 ? "S" : reason;
      return `${child},${dateOf(from, isUntidy, random)},${rne},${status},${place},PR1,${closed},${ceased},${need}`;
    });
  });
  const breaks = Array.from({ length: 8 }, (_, at) => `V${at},01/06/2016,S,V3,U4,PR1,05/06/2016,E8,N2`);
  return {
    episodes: isUntidy ? shuffled([...episodes, ...breaks], random) : episodes,
    header: [...needs.keys()].map((child) => `${child},1,15/05/2014,WBRI`),
  };
}

function dateOf(day: number, isUntidy: boolean, random: () => number): string {
  const iso = new Date((firstDay + day) * 86_400_000).toISOString().slice(0, 10);
  const [year, month, date] = iso.split("-");
  return isUntidy && random() < 0.3 ? iso : `${date}/${month}/${year}`;
}

function shuffled<T>(values: readonly T[], random: () => number): readonly T[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** The chance of being in each state so many days after coming in, by the hazards planted, day by day. */
export function chancesAfter({ begin, move, leave }: Planted, days: number): Readonly<Record<PathState, number>> {
  const whole = total(begin);
  let shares = new Map<PathState, number>(placementStates.map((state) => [state, (begin[state] ?? 0) / whole]));
  for (let day = 0; day < days; day += 1) {
    const next = new Map<PathState, number>([["out", shares.get("out") ?? 0]]);
    const add = (state: PathState, share: number): void => {
      next.set(state, (next.get(state) ?? 0) + share);
    };
    for (const state of placementStates) {
      const share = shares.get(state) ?? 0;
      const moves = move[state] ?? {};
      const all = total(moves) + total(leave);
      const happens = 1 - Math.exp(-all);
      add(state, share * (1 - happens));
      if (all === 0) continue;
      for (const [to, hazard] of Object.entries(moves) as [PlacementState, number][])
        add(to, (share * happens * hazard) / all);
      add("out", (share * happens * total(leave)) / all);
    }
    shares = next;
  }
  return Object.fromEntries(shares) as Record<PathState, number>;
}

/** The chance of having left by one way so many days after coming in; hazards of leaving are the same wherever a child is. */
export function chanceOfLeaving({ begin, move, leave }: Planted, way: WayOut, days: number): number {
  const left = chancesAfter({ begin, move, leave } as Planted, days).out;
  return (left * (leave[way] ?? 0)) / total(leave);
}
