/** How far forecasts missed after a year, for each child to the power below, in 80 and in 95 of 100 cases. */
const missed = { 80: 0.43, 95: 0.65 } as const;

/**
 * How far from what is expected the children looked after by one authority lie so many years ahead, in 80 or in 95 of 100
 * forecasts of the past: 0.43 or 0.65 for each child to the power of 0.75 and each year to that of a half. So it was of
 * forecasts 1 to 5 years ahead by `projectChildrenLookedAfter` for all authorities from 2018 on, from which the numbers
 * were taken themselves: of years to come they promise less. Months between, and years beyond the fifth, are taken to
 * follow the same course, which nobody publishes; another model may miss by more.
 *
 * Sources: Department for Education, Children looked after in England, 2016 to 2025, Open Government Licence v3.0; for
 * ranges from errors that were made, Lei, J. and others (2018) Distribution-free predictive inference for regression.
 * Journal of the American Statistical Association 113, 1094–1111.
 *
 * @param years not below nought, parts of years too
 * @example
 * forecastReach(256, 4, 80); // => 55.04
 */
export function forecastReach(expected: number, years: number, level: keyof typeof missed): number {
  // roots are the same in every engine, powers are not
  const size = Math.sqrt(expected) * Math.sqrt(Math.sqrt(expected));
  return missed[level] * Math.sqrt(years) * size;
}
