import { binomialDensity } from "./binomialDensity.ts";
import type { Share } from "./compareProportions.ts";
import { noLikelierP } from "./noLikelierP.ts";
import { proportion } from "./proportion.ts";

/**
 * The two-sided p value of Fisher's exact test that two proportions are equal: given all four totals, the probability
 * of tables no likelier than the one observed.
 *
 * Source: Fisher, R. A. (1935) The logic of inductive inference. Journal of the Royal Statistical Society 98, 39–54.
 *
 * @throws {RangeError} if a numerator or denominator is not a whole number, or as `proportion` does
 * @example
 * fisherExactTest({ numerator: 3, denominator: 4 }, { numerator: 1, denominator: 4 }); // => 0.4857142857142…
 */
export function fisherExactTest(first: Share, second: Share): number {
  for (const { numerator, denominator } of [first, second]) {
    proportion(numerator, denominator);
    if (!(Number.isInteger(numerator) && Number.isInteger(denominator))) {
      throw new RangeError(`fisherExactTest needs whole numbers, not ${numerator} of ${denominator}.`);
    }
  }
  const all = first.denominator + second.denominator;
  const successes = first.numerator + second.numerator;
  if (successes === 0 || successes === all) return 1;
  const share = successes / all;
  const least = Math.max(0, successes - second.denominator);
  const most = Math.min(successes, first.denominator);
  const binomial = (x: number, n: number) => binomialDensity(x, n, share, 1 - share);
  const margin = binomial(successes, all);
  const probabilities = Array.from({ length: most - least + 1 }, (_, step) => {
    const x = least + step;
    return (binomial(x, first.denominator) * binomial(successes - x, second.denominator)) / margin;
  });
  return noLikelierP(probabilities, first.numerator - least);
}
