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

/** The place among runs of the one that an episode belongs to, found by halving; −1 for an episode of none. */
export function runAt(runs: readonly EpisodeRun[], row: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.lastRow ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return (runs[low]?.firstRow ?? Infinity) <= row ? low : -1;
}

/** The run that an episode belongs to; undefined for an episode of none. */
export function runOfEpisode(runs: readonly EpisodeRun[], row: number): EpisodeRun | undefined {
  return runs[runAt(runs, row)];
}
