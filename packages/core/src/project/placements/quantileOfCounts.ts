/**
 * Quantiles of whole numbers from nought up, in any order: for each share the smallest count that at least this share of
 * them does not exceed, as `quantileOfSorted` has it, found by counting.
 *
 * @param shares in rising order
 */
export function quantileOfCounts(counts: ArrayLike<number>, shares: readonly number[]): readonly number[] {
  let most = 0;
  for (let at = 0; at < counts.length; at += 1) most = Math.max(most, counts[at] ?? 0);
  const times = new Uint32Array(most + 1);
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    times[count] = (times[count] ?? 0) + 1;
  }
  let count = 0;
  let upTo = times[0] ?? 0;
  return shares.map((share) => {
    const needed = Math.max(Math.ceil(counts.length * share - 1e-9), 1);
    while (upTo < needed && count < most) {
      count += 1;
      upTo += times[count] ?? 0;
    }
    return count;
  });
}
