/**
 * A rate or a share as it is published: numerator per so many of the denominator, rounded half up. Of whole counts the
 * rounding is exact: 1 of 200 is one half of a percent and is printed 1.
 *
 * @param per 100 for a percentage, 10,000 for a rate
 * @param decimals of the published figure
 * @throws {RangeError} if the numerator is below zero, the denominator not above it, or either is not finite
 * @example
 * publishedRatio(337, 70_074, 10_000); // => 48
 * publishedRatio(1, 200, 100); // => 1
 */
export function publishedRatio(numerator: number, denominator: number, per: number, decimals = 0): number {
  if (!(numerator >= 0 && denominator > 0 && Number.isFinite(numerator) && Number.isFinite(denominator))) {
    throw new RangeError(
      `publishedRatio needs a numerator of zero or more and a denominator above it, not ${numerator} of ${denominator}.`,
    );
  }
  const unit = 10 ** decimals;
  return Math.floor((2 * numerator * per * unit + denominator) / (2 * denominator)) / unit;
}
