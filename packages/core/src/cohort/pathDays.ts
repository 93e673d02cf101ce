import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { PeriodOfCare } from "./periodsOfCare.ts";
import { type PlacementState, placementStateOf } from "./placementState.ts";

/** A kind of placement, or out of care. */
export type PathState = PlacementState | "out";

/**
 * The days that children spent in each kind of placement, and out of care, in so many days from the day of coming into
 * care on, that day being the first: who leaves is out from the day of leaving on, also if back in care later. The
 * days of all states, and those `unassigned` whose code is missing or on no list, add up to the window.
 *
 * @param window days followed
 * @example
 * // with kin from 2 September 2016, with foster carers from 15 January 2017 on
 * const child = returnOf(care, ["K268FV92"]);
 * [...pathDays(child, 365)(periodsOfCare(child)[0])]; // => [["kin", 135], ["foster", 230]]
 */
export function pathDays(
  care: Return,
  window: number,
): (period: PeriodOfCare) => ReadonlyMap<PathState | "unassigned", number> {
  const stateOf = placementStateOf(care);
  const { DECOM, DEC } = care.Episodes.columns;
  return ({ firstRow, lastRow, start }) => {
    const until = start + window;
    const days = new Map<PathState | "unassigned", number>();
    let inCare = 0;
    for (let row = firstRow; row <= lastRow; row += 1) {
      const began: Day = DECOM[row] ?? noDay;
      const ended = DEC[row] ?? noDay;
      // care goes on between episodes, in the placement before, where a record has days between them
      const next = row < lastRow ? (DECOM[row + 1] ?? noDay) : ended;
      const length = Math.max(0, Math.min(next === noDay ? until : next, until) - began);
      if (length === 0) continue;
      const state = stateOf(row) ?? "unassigned";
      days.set(state, (days.get(state) ?? 0) + length);
      inCare += length;
    }
    if (inCare < window) days.set("out", window - inCare);
    return days;
  };
}
