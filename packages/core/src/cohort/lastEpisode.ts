import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { periodsOfCare } from "./periodsOfCare.ts";

const lastRows: (care: Return, day: Day) => Int32Array = oncePerReturn((care, day: Day) => {
  const rows = new Int32Array(care.children.length).fill(-1);
  for (const { child, start, lastRow } of periodsOfCare(care))
    if (start !== noDay && start <= day) rows[child] = lastRow;
  return rows;
});

/** The last episode of a child's last period of care that had begun by a day; undefined where the return holds none. */
export function lastEpisode(care: Return, child: number, day: Day): number | undefined {
  const row = lastRows(care, day)[child] ?? -1;
  return row < 0 ? undefined : row;
}
