import type { FlowRegime } from "./changeFlows.ts";
import type { MoveMatrices } from "./moveMatrices.ts";

/**
 * Moves chances of being in each group along by some days in one age band, in place, and adds to `childDays` the days
 * spent meanwhile.
 *
 * @param before as long as the chances; what it holds is lost
 */
export function passDays(
  chances: Float64Array,
  { after, spent }: MoveMatrices,
  band: number,
  days: number,
  childDays: Float64Array,
  before: Float64Array,
): void {
  const groups = chances.length;
  before.set(chances);
  const moved = after[band]?.[days];
  const stayed = spent[band]?.[days];
  if (moved === undefined || stayed === undefined) throw new RangeError(`no month has ${days} days`);
  for (let to = 0; to < groups; to += 1) {
    let there = 0;
    let meanwhile = 0;
    for (let from = 0, at = to; from < groups; from += 1, at += groups) {
      const chance = before[from] ?? 0;
      there += chance * (moved[at] ?? 0);
      meanwhile += chance * (stayed[at] ?? 0);
    }
    chances[to] = there;
    const cell = band * groups + to;
    childDays[cell] = (childDays[cell] ?? 0) + meanwhile;
  }
}

/** Moves at once the share of those in a cell that a change of mix takes elsewhere. */
export function jump(chances: Float64Array, band: number, jumps: FlowRegime["jumps"]): void {
  const groups = chances.length;
  for (const { cell, to, share } of jumps) {
    if (Math.floor(cell / groups) !== band) continue;
    const from = cell % groups;
    const moved = (chances[from] ?? 0) * share;
    chances[from] = (chances[from] ?? 0) - moved;
    chances[to] = (chances[to] ?? 0) + moved;
  }
}
