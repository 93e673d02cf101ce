import { addDays } from "../return/addDays.ts";
import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import type { Stay } from "../stats/stateOccupation.ts";
import type { CarePath } from "./carePaths.ts";
import type { PathState } from "./pathDays.ts";
import { type PlacementState, placementStateOf } from "./placementState.ts";

/**
 * The stays of periods of care in kinds of placement, in days since coming into care, as `stateOccupation` takes them. Days before the
 * watched ones are not known, so that a child who was in care already comes under watch with the first of
 * them; who is still in care after the last was last seen on it. Leaving care is a move to `out`, from which nobody comes
 * back: another period of care is another path. A placement without a code is elsewhere. Stays of no length are passed over, and so is a path of none,
 * and one whose start the return does not hold, since nobody knows for how long the child had been in care.
 *
 * @param watched the days of which the return can tell
 * @example
 * // with kin from 2 September 2016, with foster carers from 15 January 2017 on
 * const child = returnOf(care, ["K268FV92"]);
 * const watched = { from: dayFromIso("2016-04-01"), to: dayFromIso("2019-03-31") };
 * pathStays(child, watched)(carePaths(child)[0])[0]; // => {"state":"kin","entry":0,"exit":135,"next":"foster"}
 */
export function pathStays(care: Return, { from, to }: Period): (path: CarePath) => readonly Stay<PathState>[] {
  const stateOf = placementStateOf(care);
  const { DECOM } = care.Episodes.columns;
  return ({ firstRow, lastRow, start, end, wayOut, isStartKnown }) => {
    if (!isStartKnown) return [];
    const seen = end === noDay || end > to ? to : end;
    const hasLeft = seen === end && wayOut !== null;
    const runs: { state: PlacementState; from: number; to: number }[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const began = DECOM[row] ?? noDay;
      const ended = row < lastRow ? Math.min(DECOM[row + 1] ?? seen, seen) : seen;
      if (ended <= began) continue;
      const state = stateOf(row) ?? "other";
      const last = runs.at(-1);
      if (last?.state === state) last.to = ended - start;
      else runs.push({ state, from: began - start, to: ended - start });
    }
    const unwatched = Math.max(0, addDays(from, -1) - start);
    return runs.flatMap((run, at): readonly Stay<PathState>[] => {
      const next = runs[at + 1]?.state ?? (hasLeft ? "out" : null);
      const entry = Math.max(run.from, unwatched);
      return entry < run.to ? [{ state: run.state, entry, exit: run.to, next }] : [];
    });
  };
}
