import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { shortBreakTest } from "./shortBreakTest.ts";

/** Stretches of days, in order of child: over each an episode, by its row, stands for a child looked after. */
export interface CareStretches {
  readonly row: Int32Array;
  /** the first day */
  readonly from: Int32Array;
  /** the day after the last, beyond every day while the episode is open */
  readonly to: Int32Array;
}

const beyondEveryDay = 2 ** 31 - 1;

/**
 * When which episode stands for a child looked after: from its first day up to the day on which it ends, which is not
 * among them. Series of short breaks (V3, V4) do not count. Over days that a faulty return has two episodes of, the one
 * that began later stands for the child, so that no two stretches of a child have a day in common.
 *
 * A child's episodes are gone through from the last to the first. What later ones cover is kept as stretches without a
 * day in common, the earliest on top; all begin on the first day of the episode or after it, and so those it reaches are
 * taken off the top, once each, and it stands for the child in the gaps between them.
 */
export const careStretches: (care: Return) => CareStretches = oncePerReturn((care): CareStretches => {
  const { rows, firstRow, columns } = care.Episodes;
  const isShortBreak = shortBreakTest(care);
  // an episode has a gap more than it takes stretches off
  const row = new Int32Array(2 * rows);
  const from = new Int32Array(2 * rows);
  const to = new Int32Array(2 * rows);
  let count = 0;
  const add = (episode: number, first: number, end: number): void => {
    if (first >= end) return;
    row[count] = episode;
    from[count] = first;
    to[count] = end;
    count++;
  };
  const coveredFrom: number[] = [];
  const coveredTo: number[] = [];
  for (let child = 0; child < care.children.length; child++) {
    const first = firstRow[child] ?? 0;
    let covered = 0;
    for (let episode = (firstRow[child + 1] ?? 0) - 1; episode >= first; episode--) {
      const began = columns.DECOM[episode] ?? noDay;
      const ended = columns.DEC[episode] ?? noDay;
      const end = ended === noDay ? beyondEveryDay : ended;
      if (began === noDay || end <= began || isShortBreak(episode)) continue;
      let reached: number = began;
      for (; covered > 0 && (coveredFrom[covered - 1] ?? 0) < end; covered--) {
        add(episode, reached, coveredFrom[covered - 1] ?? 0);
        reached = Math.max(reached, coveredTo[covered - 1] ?? 0);
      }
      add(episode, reached, end);
      coveredFrom[covered] = began;
      coveredTo[covered] = Math.max(reached, end);
      covered++;
    }
  }
  return { row: row.slice(0, count), from: from.slice(0, count), to: to.slice(0, count) };
});
