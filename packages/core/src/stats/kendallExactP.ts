/**
 * The exact two-sided p value of the Mann-Kendall test of values without ties: the share of all orders of so many values
 * whose rising pairs less their falling pairs are at least as far from nought. Counted order by order of magnitude:
 * putting the k-th value into its place among those before adds 0 to k - 1 falling pairs, each equally often.
 *
 * Source: Kendall, M. G. (1938) A new measure of rank correlation. Biometrika 30, 81-93.
 *
 * @param s rising pairs less falling pairs
 * @param n how many values
 * @throws {RangeError} if n is not a whole number of two or more, or s cannot be of so many values
 * @example
 * kendallExactP(6, 4); // => 0.083333333333…
 */
export function kendallExactP(s: number, n: number): number {
  const pairs = (n * (n - 1)) / 2;
  if (!Number.isInteger(n) || n < 2) throw new RangeError(`kendallExactP needs two values or more, not ${n}.`);
  if (!Number.isInteger((pairs - s) / 2) || Math.abs(s) > pairs) {
    throw new RangeError(`kendallExactP needs a balance of pairs that ${n} values can have, not ${s}.`);
  }
  let share: readonly number[] = [1];
  for (let size = 2; size <= n; size++) {
    const wider = Array.from({ length: share.length + size - 1 }, (_, falling) =>
      share.slice(Math.max(0, falling - size + 1), falling + 1).reduce((sum, one) => sum + one / size, 0),
    );
    share = wider;
  }
  const asFar = share.filter((_, falling) => Math.abs(pairs - 2 * falling) >= Math.abs(s));
  return Math.min(
    1,
    asFar.reduce((sum, one) => sum + one, 0),
  );
}
