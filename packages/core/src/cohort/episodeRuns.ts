import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { shortBreakTest } from "./shortBreakTest.ts";

/** Episodes of a child that belong together: the rows from `firstRow` to `lastRow`, both included. */
export interface EpisodeRun {
  readonly child: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** the day on which the first episode began */
  readonly start: Day;
  /** the day on which the last one ended; `noDay` while it is open */
  readonly end: Day;
}

/** Puts together the episodes that carry on the one before them, in order of child and start. Short breaks belong to none. */
export function episodeRuns(care: Return, continues: (row: number) => boolean): readonly EpisodeRun[] {
  const { rows, child, columns } = care.Episodes;
  const isShortBreak = shortBreakTest(care);
  const runs: EpisodeRun[] = [];
  for (let row = 0; row < rows; ) {
    const firstRow = row;
    row += 1;
    if (isShortBreak(firstRow)) continue;
    while (row < rows && continues(row)) row += 1;
    const lastRow = row - 1;
    runs.push({
      child: child[firstRow] ?? 0,
      firstRow,
      lastRow,
      start: columns.DECOM[firstRow] ?? noDay,
      end: columns.DEC[lastRow] ?? noDay,
    });
  }
  return runs;
}

/** The place among runs of the one that an episode belongs to; −1 for an episode of none. */
export function runAt(runs: readonly EpisodeRun[], row: number): number {
  let places = placesOfRuns.get(runs);
  if (places === undefined) {
    places = placesByRow(runs);
    placesOfRuns.set(runs, places);
  }
  return places[row] ?? -1;
}

/** Runs are kept as long as their return, and of each every measure asks for the runs of thousands of episodes. */
const placesOfRuns = new WeakMap<readonly EpisodeRun[], Int32Array>();

function placesByRow(runs: readonly EpisodeRun[]): Int32Array {
  const places = new Int32Array((runs.at(-1)?.lastRow ?? -1) + 1).fill(-1);
  for (let at = 0; at < runs.length; at += 1) {
    const lastRow = runs[at]?.lastRow ?? -1;
    for (let row = runs[at]?.firstRow ?? 0; row <= lastRow; row += 1) places[row] = at;
  }
  return places;
}

/** The run that an episode belongs to; undefined for an episode of none. */
export function runOfEpisode(runs: readonly EpisodeRun[], row: number): EpisodeRun | undefined {
  return runs[runAt(runs, row)];
}
