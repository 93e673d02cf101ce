import { mannKendall } from "./mannKendall.ts";
import { tieSizes } from "./tieSizes.ts";

export interface KendallExactTest {
  /** rising pairs less falling pairs */
  readonly s: number;
  /** share of all orders of the values with a balance so low or lower, and so high or higher */
  readonly lower: number;
  readonly upper: number;
  /** two-sided: share of all orders with a balance as far from nought */
  readonly p: number;
}

/**
 * The exact Mann-Kendall test of whether values in order of time rise or fall, ties among them allowed: the share of all
 * orders of these very values with such a balance of rising and falling pairs. It needs no approximation for few values,
 * nor any luck for many.
 *
 * The falling pairs between a group of equal values and those that come after it in size are distributed as the
 * Mann-Whitney statistic, independently of the groups before, so that orders are never listed.
 *
 * Sources: Kendall, M. G. (1938) A new measure of rank correlation. Biometrika 30, 81–93; Mann, H. B. and Whitney, D. R.
 * (1947) Annals of Mathematical Statistics 18, 50–60, for the recursion.
 *
 * @throws {RangeError} if there are fewer than three values or one is not finite
 * @example
 * kendallExactTest([2, 2, 3, 3]).p; // => 0.333333333333…
 */
export function kendallExactTest(values: readonly number[]): KendallExactTest {
  const { s } = mannKendall(values);
  let before = 0;
  let falling: readonly number[] = [1];
  for (const size of tieSizes(values)) {
    falling = convolved(falling, mannWhitney(before, size));
    before += size;
  }
  // pairs of unlike values: the most that can fall
  const most = falling.length - 1;
  const shareWhere = (holds: (balance: number) => boolean) =>
    Math.min(
      1,
      falling.reduce((sum, share, count) => (holds(most - 2 * count) ? sum + share : sum), 0),
    );
  return {
    s,
    lower: shareWhere((balance) => balance <= s),
    upper: shareWhere((balance) => balance >= s),
    p: shareWhere((balance) => Math.abs(balance) >= Math.abs(s)),
  };
}

function convolved(one: readonly number[], other: readonly number[]): readonly number[] {
  const sums = Array.from({ length: one.length + other.length - 1 }, () => 0);
  one.forEach((share, at) => {
    other.forEach((second, place) => {
      sums[at + place] = (sums[at + place] ?? 0) + share * second;
    });
  });
  return sums;
}

/** How pairs of one of so many and one of so many others are split between in order and out of it, over all orders. */
function mannWhitney(ones: number, others: number): readonly number[] {
  let rows: (readonly number[])[] = Array.from({ length: others + 1 }, () => [1]);
  for (let one = 1; one <= ones; one++) {
    const next: (readonly number[])[] = [[1]];
    for (let other = 1; other <= others; other++) {
      const lastIsOne = rows[other] ?? [];
      const lastIsOther = next[other - 1] ?? [];
      next.push(
        Array.from(
          { length: one * other + 1 },
          (_, count) => (one * (lastIsOne[count - other] ?? 0) + other * (lastIsOther[count] ?? 0)) / (one + other),
        ),
      );
    }
    rows = next;
  }
  return rows[others] ?? [1];
}
