import type { ChiSquareTest } from "./ChiSquareTest.ts";
import { chiSquareP } from "./chiSquareP.ts";
import type { Share } from "./compareProportions.ts";
import { pooledShare } from "./pooledShare.ts";

export interface ProportionTrend extends ChiSquareTest {
  /** the root of the chi-square, above nought where the share rises with the score */
  readonly z: number;
}

/**
 * Whether proportions in order rise or fall steadily: the Cochran-Armitage test, by default with scores 1, 2, 3, …
 *
 * Source: Armitage, P. (1955) Tests for linear trends in proportions and frequencies. Biometrics 11, 375–386.
 *
 * @throws {RangeError} if there are fewer than two shares, one is out of order as `proportion` says, none or all of the
 * children count, or there is not one score for each share or they are all equal
 * @example
 * proportionTrend([{ numerator: 10, denominator: 20 }, { numerator: 10, denominator: 20 }]).chiSquare; // => 0
 */
export function proportionTrend(shares: readonly Share[], scores?: readonly number[]): ProportionTrend {
  const pooled = pooledShare("proportionTrend", shares);
  const at = scores ?? shares.map((_, index) => index + 1);
  if (at.length !== shares.length || !at.every(Number.isFinite) || at.every((score) => score === at[0])) {
    throw new RangeError("proportionTrend needs one finite score for each proportion, and not all the same.");
  }
  const total = shares.reduce((sum, { denominator }) => sum + denominator, 0);
  const centre = shares.reduce((sum, { denominator }, index) => sum + denominator * (at[index] ?? 0), 0) / total;
  let moment = 0;
  let spread = 0;
  shares.forEach(({ numerator, denominator }, index) => {
    const offset = (at[index] ?? 0) - centre;
    moment += numerator * offset;
    spread += denominator * offset * offset;
  });
  const chiSquare = (moment * moment) / (pooled * (1 - pooled) * spread);
  return {
    chiSquare,
    z: Math.sign(moment) * Math.sqrt(chiSquare),
    df: 1,
    p: chiSquareP(chiSquare, 1),
    method: "Cochran-Armitage",
  };
}
