import { requireAllFinite } from "./require.ts";
import { tieSizes } from "./tieSizes.ts";
import { twoSidedP } from "./twoSidedP.ts";

export interface MannKendall {
  /** rising pairs less falling pairs */
  readonly s: number;
  /** variance of s were there no trend, corrected for ties */
  readonly variance: number;
  readonly z: number;
  readonly p: number;
  /** Kendall's tau-b between values and their order; null where all values are equal */
  readonly tau: number | null;
  readonly method: string;
}

/**
 * Whether values in order of time rise or fall at all, without supposing a straight line: the Mann-Kendall test, with
 * the variance corrected for ties and the continuity correction. The normal approximation wants eight values or so.
 *
 * Sources: Mann, H. B. (1945) Nonparametric tests against trend. Econometrica 13, 245–259; Kendall, M. G. (1975) Rank
 * Correlation Methods, 4th edition.
 *
 * @throws {RangeError} if there are fewer than three values or one is not finite
 * @example
 * mannKendall([50, 52, 49, 51, 50, 53, 48, 50]).s; // => -3
 */
export function mannKendall(values: readonly number[]): MannKendall {
  requireAllFinite("mannKendall", values);
  const n = values.length;
  if (n < 3) throw new RangeError(`mannKendall needs at least three values, not ${n}.`);
  let s = 0;
  values.forEach((value, index) => {
    for (const later of values.slice(index + 1)) s += Math.sign(later - value);
  });
  const ties = tieSizes(values);
  const tieSum = (term: (size: number) => number) => ties.reduce((sum, size) => sum + term(size), 0);
  const variance = (n * (n - 1) * (2 * n + 5) - tieSum((size) => size * (size - 1) * (2 * size + 5))) / 18;
  const pairs = (n * (n - 1)) / 2;
  const untied = pairs - tieSum((size) => (size * (size - 1)) / 2);
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return {
    s,
    variance,
    z,
    p: twoSidedP(z),
    tau: untied === 0 ? null : s / Math.sqrt(pairs * untied),
    method: "Mann-Kendall",
  };
}
