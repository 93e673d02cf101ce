import type { Share } from "./compareProportions.ts";
import { proportion } from "./proportion.ts";

/** The proportion of all shares together. Throws a RangeError where they cannot differ: one alone, none or all. */
export function pooledShare(caller: string, shares: readonly Share[]): number {
  if (shares.length < 2) throw new RangeError(`${caller} needs at least two proportions, not ${shares.length}.`);
  for (const { numerator, denominator } of shares) proportion(numerator, denominator);
  const numerators = shares.reduce((sum, { numerator }) => sum + numerator, 0);
  const pooled = numerators / shares.reduce((sum, { denominator }) => sum + denominator, 0);
  if (pooled === 0 || pooled === 1) throw new RangeError(`${caller} needs some children to count and some not to.`);
  return pooled;
}
