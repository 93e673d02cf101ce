export interface QuantileGroupOptions {
  /** if true, group 1 holds the highest values; default false */
  readonly highestFirst?: boolean;
}

/**
 * The group of each value when all are ranked and cut into groups as equal as ties allow: quartiles for 4,
 * deciles for 10. Equal values share a group; a missing value (null) has none.
 *
 * Source: the grouping of OHID's Fingertips, as described for `phe_quantile` of PHEindicatormethods.
 *
 * @throws {RangeError} if the number of groups is not a whole number above 1, a value is not finite, or there are
 * fewer values than groups
 * @example
 * quantileGroups([10, 40, null, 20, 30], 2); // => [1, 2, null, 1, 2]
 */
export function quantileGroups(
  values: readonly (number | null)[],
  groups: number,
  options: QuantileGroupOptions = {},
): (number | null)[] {
  const { highestFirst = false } = options;
  const known = values.filter((value) => value !== null);
  if (!(Number.isInteger(groups) && groups > 1)) {
    throw new RangeError(`quantileGroups needs a whole number of groups above 1, not ${groups}.`);
  }
  if (!known.every(Number.isFinite))
    throw new RangeError("quantileGroups needs values that are finite numbers or null.");
  if (known.length < groups) {
    throw new RangeError(
      `quantileGroups needs at least ${groups} values to make ${groups} groups, not ${known.length}.`,
    );
  }
  const sign = highestFirst ? -1 : 1;
  const sorted = known.map((value) => sign * value).sort((a, b) => a - b);
  const n = sorted.length;
  return values.map((value) => {
    if (value === null) return null;
    const rank = sorted.indexOf(sign * value) + 1;
    return Math.max(1, Math.floor(groups + 1 - Math.ceil((n + 1 - rank) / (n / groups))));
  });
}
