import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";

/**
 * How many different social workers each child had at any time in a period, by place of the child, time out of care
 * included. One who comes back counts once; one whose time ended on the first day counts.
 *
 * Source: DfE, Local Authority Interactive Tool data dictionary (three or more social workers).
 */
export function socialWorkerCount(care: Return, { from, to }: Period): Int32Array {
  const { firstRow, columns } = care.SWEpisodes;
  const counts = new Int32Array(care.children.length);
  for (let child = 0; child < counts.length; child += 1) {
    const workers = new Set<string>();
    for (let row = firstRow[child] ?? 0; row < (firstRow[child + 1] ?? 0); row += 1) {
      const began = columns.SW_DECOM[row] ?? noDay;
      const ended = columns.SW_DEC[row] ?? noDay;
      if (began === noDay || began > to || (ended !== noDay && ended < from)) continue;
      workers.add(columns.SW_ID.at(row).trim().toUpperCase());
    }
    counts[child] = workers.size;
  }
  return counts;
}
