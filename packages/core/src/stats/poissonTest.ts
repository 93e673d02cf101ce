import { gammaTails } from "./gammaTails.ts";
import { poissonDensity } from "./poissonDensity.ts";
import { requireAboveZero } from "./require.ts";

export interface PoissonTest {
  /** the chance of so many events or fewer */
  readonly lower: number;
  /** the chance of so many events or more */
  readonly upper: number;
  /** two-sided: the chance of all counts that are no likelier than this one */
  readonly pNoLikelier: number;
  /** two-sided: twice the smaller tail, which is below 1 − confidence exactly where the exact interval leaves out 1 */
  readonly pDoubledTail: number;
  /** two-sided: twice the smaller tail with this count at half its chance, which is nearer to the nominal level */
  readonly pMid: number;
}

/**
 * Whether a count could be chance where so many events were expected, the expected number taken as known: the exact
 * test, with both ways of making it two-sided that are in use, and the mid-p.
 *
 * Sources: Fay, M. P. (2010) Two-sided exact tests and matching confidence intervals for discrete data. R Journal 2,
 * 53–58; Lancaster, H. O. (1961) Significance tests in discrete distributions. JASA 56, 223–234.
 *
 * @throws {RangeError} if the observed count is not a whole number of zero or more, or no event is expected
 * @example
 * poissonTest(12, 7.35).pDoubledTail; // => 0.14153911633…
 */
export function poissonTest(observed: number, expected: number): PoissonTest {
  if (!(Number.isInteger(observed) && observed >= 0)) {
    throw new RangeError(`poissonTest needs a count that is a whole number of zero or more, not ${observed}.`);
  }
  requireAboveZero("poissonTest", "an expected count", expected);
  const density = poissonDensity(observed, expected);
  const lower = atMost(observed, expected);
  const upper = atLeast(observed, expected);
  return {
    lower,
    upper,
    pNoLikelier: noLikelier(observed, expected, density),
    pDoubledTail: Math.min(1, 2 * Math.min(lower, upper)),
    pMid: Math.min(1, 2 * Math.min(lower - density / 2, upper - density / 2)),
  };
}

function atMost(count: number, expected: number): number {
  return count < 0 ? 0 : gammaTails(expected, count + 1).upper;
}

function atLeast(count: number, expected: number): number {
  return count <= 0 ? 1 : gammaTails(expected, count).lower;
}

/** The tail of the count with that of the counts across the mode that are no likelier, with R's slack for rounding. */
function noLikelier(observed: number, expected: number, density: number): number {
  if (observed === expected) return 1;
  const limit = density * (1 + 1e-7);
  const isNoLikelier = (count: number) => poissonDensity(count, expected) <= limit;
  if (observed > expected) {
    let below = 0;
    let above = Math.floor(expected) + 1;
    // chances rise up to the mode, so that the counts no likelier are the first so many
    while (below < above) {
      const middle = (below + above) >>> 1;
      if (isNoLikelier(middle)) below = middle + 1;
      else above = middle;
    }
    return Math.min(1, atMost(below - 1, expected) + atLeast(observed, expected));
  }
  let from = Math.ceil(expected);
  let to = from + 1;
  while (!isNoLikelier(to)) {
    from = to;
    to *= 2;
  }
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isNoLikelier(middle)) to = middle;
    else from = middle + 1;
  }
  return Math.min(1, atMost(observed, expected) + atLeast(to, expected));
}
