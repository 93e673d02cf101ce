import { requireAllFinite } from "./require.ts";
import { tieSizes } from "./tieSizes.ts";
import { twoSidedP } from "./twoSidedP.ts";

export interface RankSumTest {
  /** pairs in which the first group's value is the higher, a tie counting half (Mann and Whitney's U) */
  readonly w: number;
  readonly z: number;
  readonly p: number;
  readonly method: string;
}

/**
 * Whether values of one group tend to be higher than those of another, whatever their distribution: the Wilcoxon
 * rank-sum test by its normal approximation, corrected for ties and continuity. It wants some ten values a group.
 *
 * Sources: Wilcoxon, F. (1945) Biometrics Bulletin 1, 80–83; Mann, H. B. and Whitney, D. R. (1947) Annals of
 * Mathematical Statistics 18, 50–60.
 *
 * @throws {RangeError} if a group is empty, a value is not finite, or all values are equal
 * @example
 * rankSumTest([1, 2, 3], [2, 4, 6]).w; // => 1.5
 */
export function rankSumTest(first: readonly number[], second: readonly number[]): RankSumTest {
  requireAllFinite("rankSumTest", first);
  requireAllFinite("rankSumTest", second);
  const pairs = first.length * second.length;
  if (pairs === 0) throw new RangeError("rankSumTest needs at least one value in each group.");
  const w = first.reduce(
    (sum, value) => second.reduce((wins, other) => wins + (1 + Math.sign(value - other)) / 2, sum),
    0,
  );
  const n = first.length + second.length;
  const ties = tieSizes([...first, ...second]).reduce((sum, size) => sum + size ** 3 - size, 0);
  if (ties === n ** 3 - n) throw new RangeError("rankSumTest needs values that are not all equal.");
  const variance = (pairs / 12) * (n + 1 - ties / (n * (n - 1)));
  const excess = w - pairs / 2;
  const z = (excess - Math.sign(excess) / 2) / Math.sqrt(variance);
  return { w, z, p: twoSidedP(z), method: "Wilcoxon rank sum" };
}
