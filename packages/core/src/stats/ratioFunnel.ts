import { gammaTails } from "./gammaTails.ts";
import { overdispersion } from "./overdispersion.ts";
import { poissonDensity } from "./poissonDensity.ts";
import { poissonQuantile } from "./poissonQuantile.ts";
import { requireAboveZero, requireConfidence, requireNotNegative } from "./require.ts";
import { twoSidedP } from "./twoSidedP.ts";
import { twoSidedZ } from "./twoSidedZ.ts";

/** Events of one unit, such as an authority, and how many were expected, taken as known. */
export interface ObservedAndExpected {
  readonly observed: number;
  readonly expected: number;
}

/** Between which ratios a unit differs from 1 by no more than chance. */
export interface RatioLimits {
  readonly lower: number;
  readonly upper: number;
}

export interface RatioFunnelUnit {
  /** observed over expected */
  readonly ratio: number;
  /** standard deviations of chance alone from what was expected */
  readonly z: number;
  /** z less what units vary beyond chance, and its two-sided p */
  readonly zAdjusted: number;
  readonly pAdjusted: number;
  /** by the Poisson distribution, read between its counts */
  readonly exact: RatioLimits;
  readonly normal: RatioLimits;
  /** normal, widened by how much units vary beyond chance */
  readonly overdispersed: RatioLimits;
}

export interface RatioFunnel {
  readonly dispersion: number;
  readonly isOverdispersed: boolean;
  /** in the order given */
  readonly units: readonly RatioFunnelUnit[];
}

export interface RatioFunnelOptions {
  /** share of units without difference that lie within the limits; default 0.95 */
  readonly confidence?: number;
}

/**
 * Units' observed over expected events, with the limits between which a unit differs from 1 by no more than chance:
 * by the Poisson distribution alone, and widened where units vary more than that can make them.
 *
 * Sources: Spiegelhalter, D. J. (2005) Funnel plots for comparing institutional performance. Statistics in Medicine 24,
 * 1185–1202, appendix A.1; and Handling over-dispersion of performance indicators. Quality and Safety in Health Care 14,
 * 347–351.
 *
 * @throws {RangeError} if there are no units, an observed count is negative, or an expected one is not above zero
 * @example
 * ratioFunnel([{ observed: 12, expected: 7.5 }, { observed: 5, expected: 9.5 }]).units[0].ratio; // => 1.6
 */
export function ratioFunnel(units: readonly ObservedAndExpected[], options: RatioFunnelOptions = {}): RatioFunnel {
  const { confidence = 0.95 } = options;
  requireConfidence("ratioFunnel", confidence);
  if (units.length === 0) throw new RangeError("ratioFunnel needs at least one unit.");
  for (const { observed, expected } of units) {
    requireNotNegative("ratioFunnel", "an observed count", observed);
    requireAboveZero("ratioFunnel", "an expected count", expected);
  }
  const scores = units.map(({ observed, expected }) => (observed - expected) / Math.sqrt(expected));
  const { dispersion, isOverdispersed } = overdispersion(scores);
  const reach = twoSidedZ(confidence);
  const tail = (1 - confidence) / 2;
  return {
    dispersion,
    isOverdispersed,
    units: units.map(({ observed, expected }, at) => {
      const z = scores[at] ?? 0;
      const zAdjusted = z / Math.sqrt(dispersion);
      const about = (spread: number): RatioLimits => ({ lower: Math.max(0, 1 - spread), upper: 1 + spread });
      return {
        ratio: observed / expected,
        z,
        zAdjusted,
        pAdjusted: twoSidedP(zAdjusted),
        exact: {
          lower: Math.max(0, betweenCounts(tail, expected) / expected),
          upper: betweenCounts(1 - tail, expected) / expected,
        },
        normal: about(reach / Math.sqrt(expected)),
        overdispersed: about(reach * Math.sqrt(dispersion / expected)),
      };
    }),
  };
}

/** The count at a probability of the Poisson distribution, read in a straight line between the counts about it. */
function betweenCounts(probability: number, mean: number): number {
  const count = poissonQuantile(probability, mean);
  const excess = gammaTails(mean, count + 1).upper - probability;
  return count - excess / poissonDensity(count, mean);
}
