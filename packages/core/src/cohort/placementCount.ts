import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import type { EpisodeRun } from "./episodeRuns.ts";
import { temporaryPlacementTest } from "./temporaryPlacementTest.ts";

/**
 * How many of the placements given each child had in a period, by place of the child: those of 24 hours or more that
 * began in it or were open on its first day. One that begins on the last day is counted, as it may still last. A period
 * of care that begins in a temporary placement has no usual placement until the next, so that one is not counted.
 *
 * Source: DfE, Local Authority Interactive Tool data dictionary (three or more placements).
 */
export function placementCount(
  care: Return,
  placements: readonly EpisodeRun[],
  { from, to }: Period,
  countsTemporary: boolean,
): Int32Array {
  const isTemporary = temporaryPlacementTest(care);
  const counts = new Int32Array(care.children.length);
  for (const { child, firstRow, start, end } of placements) {
    if (start === noDay || start > to || (end !== noDay && (end <= from || end === start))) continue;
    if (isTemporary(firstRow) && !countsTemporary) continue;
    counts[child] = (counts[child] ?? 0) + 1;
  }
  return counts;
}
