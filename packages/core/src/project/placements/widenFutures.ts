import { outlookOf } from "../Outlook.ts";
import { forecastReach } from "../published/forecastReach.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";
import type { SimulatedPlacements } from "./simulatePlacements.ts";

/** Futures as they were simulated, made as wide as forecasts have missed before. */
export interface WidenedPlacements extends SimulatedPlacements {
  /** by month: between which values all children lay in 80 of 100 futures before */
  readonly before: readonly { readonly lower80: number; readonly upper80: number }[];
}

/**
 * Widens simulated futures where they lie closer together than what came lay to forecasts of the past: rates of the past
 * are not those of the years to come, and no simulation by them knows by how much.
 *
 * In each month a future whose total lies above or below what is expected is moved further off, so that 80 and 95 of
 * 100 futures reach as far as `forecastReach`, or as they did where that was further. All its cells and days are
 * multiplied by what its total is; cells are then rounded as running sums, so that in every future placements and ages are
 * counts that add up to the total. Nothing is widened where all futures are the same.
 *
 * @param expected children expected at the end of each month
 */
export function widenFutures(
  { stock, childDays }: SimulatedPlacements,
  expected: readonly number[],
  { groups, bands, horizon }: PlacementCohort,
): WidenedPlacements {
  const cells = groups * bands;
  const futures = stock[0]?.length ?? 0;
  const widened = { stock: stock.map((counts) => new Uint16Array(counts.length)), childDays: [...childDays] };
  let factorsBefore = new Float64Array(futures).fill(1);
  const before = expected.map((mean, month) => {
    const ofMonth = stock.slice(month * cells, (month + 1) * cells);
    const totals = new Float64Array(futures);
    for (const counts of ofMonth)
      for (let at = 0; at < futures; at += 1) totals[at] = (totals[at] ?? 0) + (counts[at] ?? 0);
    const own = outlookOf(mean, totals.slice().sort());
    const years = (horizon.starts[month + 1] ?? 0) / daysInYear;
    const reach = { near: forecastReach(mean, years, 80), far: forecastReach(mean, years, 95) };
    const below = stretchTo({ near: mean - own.lower80, far: mean - own.lower95 }, reach);
    const above = stretchTo({ near: own.upper80 - mean, far: own.upper95 - mean }, reach);
    // what is expected is a sum of fractions, and lies a last digit off a count that is sure
    const areSame = totals.every((total) => total === totals[0]);
    const factors = totals.map((total) => {
      if (areSame) return 1;
      const off = total - mean;
      const moved = off < 0 ? mean - below(-off) : mean + above(off);
      return total === 0 ? 1 : Math.max(0, moved) / total;
    });
    for (let future = 0; future < futures; future += 1) {
      let running = 0;
      let placed = 0;
      const factor = factors[future] ?? 1;
      for (let cell = 0; cell < cells; cell += 1) {
        running += (ofMonth[cell]?.[future] ?? 0) * factor;
        const upTo = Math.round(running);
        const kept = widened.stock[month * cells + cell];
        if (kept !== undefined) kept[future] = upTo - placed;
        placed = upTo;
      }
    }
    const during = factors.map((factor, future) => (factor + (factorsBefore[future] ?? 1)) / 2);
    for (let group = 0; group < groups; group += 1) {
      const at = month * groups + group;
      widened.childDays[at] = (childDays[at] ?? new Float64Array()).map((days, future) => days * (during[future] ?? 1));
    }
    factorsBefore = factors;
    return { lower80: own.lower80, upper80: own.upper80 };
  });
  return { ...widened, before };
}

const daysInYear = 365.25;

/** How far from what is expected 80 of 100 values lie at most, and 95. */
interface Reach {
  readonly near: number;
  readonly far: number;
}

/**
 * Moves distances so that those that were as far as `own` are as far as `tested`, where that is further, in proportion
 * between; order is kept.
 */
function stretchTo(own: Reach, tested: Reach): (distance: number) => number {
  const near = Math.max(own.near, tested.near);
  const far = Math.max(own.far, tested.far, near);
  return (distance) => {
    if (own.near > 0 && distance <= own.near) return (distance * near) / own.near;
    if (own.far > own.near && distance <= own.far)
      return near + ((distance - own.near) * (far - near)) / (own.far - own.near);
    return own.far === 0 ? distance : far + (distance - own.far);
  };
}
