/**
 * The smallest value that at least the share `p` of the values do not exceed: the inverse of their distribution
 * function, which for counts is itself a count. Quantiles of rising shares never fall, so intervals nest.
 *
 * Source: definition 1 of Hyndman, R. J. and Fan, Y. (1996) Sample quantiles in statistical packages. American
 * Statistician 50, 361–365.
 *
 * @param sorted in rising order, at least one
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const at = Math.ceil(sorted.length * p - 1e-9) - 1;
  return sorted[Math.min(Math.max(at, 0), sorted.length - 1)] ?? Number.NaN;
}
