import type { FlowRegime } from "./changeFlows.ts";
import type { MoveMatrices } from "./moveMatrices.ts";

/**
 * Moves chances of being in each group along by some days in one age band, in place.
 *
 * @param chances by group from the place `first` on
 * @param childDays by cell, to which the days spent meanwhile are added; without it none are counted
 * @param before as long as there are groups; what it holds is lost
 */
export function passDays(
  chances: Float64Array,
  first: number,
  { after, spent }: MoveMatrices,
  band: number,
  days: number,
  before: Float64Array,
  childDays?: Float64Array,
): void {
  const groups = before.length;
  for (let group = 0; group < groups; group += 1) before[group] = chances[first + group] ?? 0;
  const moved = after[band]?.[days];
  if (moved === undefined) throw new RangeError(`no month has ${days} days`);
  for (let to = 0; to < groups; to += 1) chances[first + to] = columnSum(before, moved, to);
  const stayed = spent[band]?.[days];
  if (childDays === undefined || stayed === undefined) return;
  for (let to = 0; to < groups; to += 1) {
    const cell = band * groups + to;
    childDays[cell] = (childDays[cell] ?? 0) + columnSum(before, stayed, to);
  }
}

function columnSum(before: Float64Array, matrix: Float64Array, to: number): number {
  const groups = before.length;
  let sum = 0;
  for (let from = 0, at = to; from < groups; from += 1, at += groups) sum += (before[from] ?? 0) * (matrix[at] ?? 0);
  return sum;
}

/** Moves at once the share of those in a cell that a change of mix takes elsewhere; `chances` as in `passDays`. */
export function jump(
  chances: Float64Array,
  first: number,
  groups: number,
  band: number,
  jumps: FlowRegime["jumps"],
): void {
  for (const { cell, to, share } of jumps) {
    if (Math.floor(cell / groups) !== band) continue;
    const from = first + (cell % groups);
    const moved = (chances[from] ?? 0) * share;
    chances[from] = (chances[from] ?? 0) - moved;
    chances[first + to] = (chances[first + to] ?? 0) + moved;
  }
}
