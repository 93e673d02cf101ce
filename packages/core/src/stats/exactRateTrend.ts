import type { CountAtTime } from "./poissonSlope.ts";
import { requireNotNegative, requirePairs } from "./require.ts";
import { twoSidedP } from "./twoSidedP.ts";

export interface ExactRateTrend {
  /** sum of time × count, and what it is and varies by were the rate always the same */
  readonly statistic: number;
  readonly mean: number;
  readonly variance: number;
  /** the chance of a statistic so low or lower, and so high or higher */
  readonly lower: number;
  readonly upper: number;
  /** two-sided: twice the smaller tail; all as far from the mean; all no likelier */
  readonly pDoubledTail: number;
  readonly pByDistance: number;
  readonly pNoLikelier: number;
  /** the normal approximation, without continuity correction; null where no event or one time has all the exposure */
  readonly z: number | null;
  readonly pNormal: number | null;
}

/**
 * Whether counts of events rise or fall steadily for the population or time they come from, exactly, which small counts
 * need: were the rate always the same, the events would fall to times as the populations do, and every way they can fall
 * is counted. `rateTrend` is its approximation.
 *
 * Source: Cox, D. R. and Lewis, P. A. W. (1966) The Statistical Analysis of Series of Events, section 3.3; Breslow, N. E.
 * and Day, N. E. (1987) Statistical Methods in Cancer Research II, section 3.6.
 *
 * @param counts times must be multiples of a common step, such as whole years
 * @throws {RangeError} if there are fewer than two counts or all are of one time, a count is not a whole number of zero or
 * more, a population is negative or has events though it is zero, or times have no common step
 * @example
 * exactRateTrend([{ time: 0, count: 0, population: 1 }, { time: 1, count: 3, population: 1 }]).upper; // => 0.125
 */
export function exactRateTrend(counts: readonly CountAtTime[]): ExactRateTrend {
  const times = counts.map(({ time }) => time);
  requirePairs(
    "exactRateTrend",
    times,
    counts.map(({ count }) => count),
    2,
  );
  for (const { count, population } of counts) {
    if (!(Number.isInteger(count) && count >= 0)) {
      throw new RangeError(`exactRateTrend needs counts that are whole numbers of zero or more, not ${count}.`);
    }
    requireNotNegative("exactRateTrend", "a population", population);
    if (population === 0 && count > 0)
      throw new RangeError("exactRateTrend needs a population where there are events.");
  }
  const people = counts.reduce((sum, { population }) => sum + population, 0);
  if (people === 0) throw new RangeError("exactRateTrend needs a population above zero.");
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const first = Math.min(...times);
  const step = commonStep(times.map((time) => time - first));
  const placed = counts.map(({ time, population }) => ({
    place: Math.round((time - first) / step),
    share: population / people,
  }));
  const chances = sumOfEvents(placed, total);
  const observed = counts.reduce((sum, { count }, at) => sum + count * (placed[at]?.place ?? 0), 0);
  const centre = placed.reduce((sum, { place, share }) => sum + place * share, 0);
  const spread = placed.reduce((sum, { place, share }) => sum + (place - centre) ** 2 * share, 0);
  const chanceWhere = (holds: (place: number, chance: number) => boolean) =>
    Math.min(
      1,
      chances.reduce((sum, chance, place) => (holds(place, chance) ? sum + chance : sum), 0),
    );
  const lower = chanceWhere((place) => place <= observed);
  const upper = chanceWhere((place) => place >= observed);
  const distance = Math.abs(observed - total * centre);
  const rounding = 1e-9 * Math.max(1, distance);
  const limit = (chances[observed] ?? 0) * (1 + 1e-7);
  const variance = total * spread;
  const z = variance > 0 ? (observed - total * centre) / Math.sqrt(variance) : null;
  return {
    statistic: total * first + observed * step,
    mean: total * (first + centre * step),
    variance: variance * step * step,
    lower,
    upper,
    pDoubledTail: Math.min(1, 2 * Math.min(lower, upper)),
    pByDistance: chanceWhere((place) => Math.abs(place - total * centre) >= distance - rounding),
    pNoLikelier: chanceWhere((_, chance) => chance <= limit),
    z,
    pNormal: z === null ? null : twoSidedP(z),
  };
}

/** The chance of each sum of places, where every event falls to a place with its share: event by event, by convolution. */
function sumOfEvents(
  placed: readonly { readonly place: number; readonly share: number }[],
  events: number,
): readonly number[] {
  let chances: readonly number[] = [1];
  const furthest = Math.max(...placed.map(({ place }) => place));
  for (let event = 0; event < events; event++) {
    const next = Array.from({ length: chances.length + furthest }, () => 0);
    chances.forEach((chance, sum) => {
      for (const { place, share } of placed) next[sum + place] = (next[sum + place] ?? 0) + chance * share;
    });
    chances = next;
  }
  return chances;
}

const finestPart = 1_000;

/** The widest step, a whole number or such a part of one, whose multiples all the offsets are. */
function commonStep(offsets: readonly number[]): number {
  for (let part = 1; part <= finestPart; part++) {
    const scaled = offsets.map((offset) => offset * part);
    if (scaled.every((offset) => Math.abs(offset - Math.round(offset)) < 1e-9)) {
      return scaled.map(Math.round).reduce(greatestCommonDivisor, 0) / part;
    }
  }
  throw new RangeError("exactRateTrend needs times that are multiples of a common step.");
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
