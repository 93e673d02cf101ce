import type { ChiSquareTest } from "./ChiSquareTest.ts";
import { chiSquareP } from "./chiSquareP.ts";
import type { Share } from "./compareProportions.ts";
import { pooledShare } from "./pooledShare.ts";

/**
 * Whether several proportions differ at all: Pearson's chi-square, which wants some five expected in every cell.
 *
 * Source: Pearson, K. (1900) Philosophical Magazine, series 5, 50, 157–175.
 *
 * @throws {RangeError} if there are fewer than two shares, one is out of order as `proportion` says, or none or all of
 * the children count
 * @example
 * compareManyProportions([{ numerator: 10, denominator: 20 }, { numerator: 10, denominator: 20 }]).p; // => 1
 */
export function compareManyProportions(shares: readonly Share[]): ChiSquareTest {
  const pooled = pooledShare("compareManyProportions", shares);
  const chiSquare = shares.reduce(
    (sum, { numerator, denominator }) =>
      sum + (numerator - denominator * pooled) ** 2 / (denominator * pooled * (1 - pooled)),
    0,
  );
  const df = shares.length - 1;
  return { chiSquare, df, p: chiSquareP(chiSquare, df), method: "Pearson chi-square" };
}
