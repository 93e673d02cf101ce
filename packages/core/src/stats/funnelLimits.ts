import { sum } from "simple-statistics";
import { countFunnel } from "./countFunnel.ts";
import { overdispersion } from "./overdispersion.ts";
import { requireAboveZero, requireNotNegative } from "./require.ts";
import { twoSidedZ } from "./twoSidedZ.ts";

/** One authority: children counted, out of its population (rate), expected count (ratio) or children (proportion). */
export interface FunnelArea {
  readonly count: number;
  readonly denominator: number;
}

export interface FunnelOptions {
  readonly kind: "rate" | "ratio" | "proportion";
  /** the value areas are held against; default that of all of them together, or for a ratio the reference, 1 × multiplier */
  readonly baseline?: number;
  /** default 10,000 for a rate and 1 otherwise */
  readonly multiplier?: number;
  /** widen the limits for the variation between authorities that chance does not explain; default false */
  readonly overdispersed?: boolean;
}

/** The limits at a denominator, in the value's unit. */
export interface FunnelLimit {
  readonly denominator: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

export type FunnelPosition = "low at 99.8%" | "low at 95%" | "within" | "high at 95%" | "high at 99.8%";

export interface FunnelPoint extends FunnelLimit {
  readonly value: number;
  readonly position: FunnelPosition;
}

export interface Funnel {
  readonly baseline: number;
  /** variance between areas over what chance makes; 1 unless overdispersion was asked for */
  readonly dispersion: number;
  readonly method: string;
  /** the areas, in the order given */
  readonly points: readonly FunnelPoint[];
  /** the limits as lines: 100 denominators from half the smallest to a twentieth above the largest */
  readonly curve: readonly FunnelLimit[];
}

/**
 * A funnel plot's limits at 95% and 99.8% (2.5% and 0.1% in each tail) around a baseline, by denominator.
 *
 * Rates and ratios: an area lies outside exactly where its exact Poisson interval excludes the baseline. Proportions:
 * exactly where its Wilson interval does. So a point and its label never disagree. With `overdispersed`, normal limits
 * widened by the square root of the dispersion. Limits are kept to values that can occur.
 *
 * Sources: Spiegelhalter, D. J. (2005) Funnel plots for comparing institutional performance. Statistics in Medicine
 * 24, 1185–1202, and Handling over-dispersion of performance indicators. Quality and Safety in Health Care 14,
 * 347–351; Garwood, F. (1936) Biometrika 28, 437–442; Wilson, E. B. (1927) JASA 22, 209–212.
 *
 * @throws {RangeError} if there are no areas, a count is negative or (for a proportion) above its denominator, a
 * denominator is not above zero, or the baseline is zero (or, for a proportion, everybody)
 * @example
 * funnelLimits([{ count: 315, denominator: 62_400 }, { count: 233, denominator: 52_100 }], { kind: "rate" }).baseline; // => 47.860262008733…
 */
export function funnelLimits(areas: readonly FunnelArea[], options: FunnelOptions): Funnel {
  const { kind, overdispersed = false } = options;
  const multiplier = options.multiplier ?? (kind === "rate" ? 10_000 : 1);
  requireAboveZero("funnelLimits", "a multiplier", multiplier);
  if (areas.length === 0) throw new RangeError("funnelLimits needs at least one area.");
  for (const area of areas) requireArea(area, kind);
  const baseline = options.baseline ?? (kind === "ratio" ? 1 : pooled(areas)) * multiplier;
  requireAboveZero("funnelLimits", "a baseline", baseline);
  const centre = baseline / multiplier;
  if (kind === "proportion" && centre >= 1) throw new RangeError("funnelLimits needs a baseline below everybody.");
  const standardError = (denominator: number) =>
    Math.sqrt((centre * (kind === "proportion" ? 1 - centre : 1)) / denominator);
  const scores = areas.map(({ count, denominator }) => (count / denominator - centre) / standardError(denominator));
  const dispersion = overdispersed ? overdispersion(scores).dispersion : 1;
  const exact = kind !== "proportion" && !overdispersed;

  const limitsAt = (denominator: number): FunnelLimit => {
    const pair = (confidence: number) => {
      if (exact) {
        const events = countFunnel(centre * denominator, (1 - confidence) / 2);
        return [events.lower / denominator, events.upper / denominator].map((value) => value * multiplier);
      }
      const reach = twoSidedZ(confidence) * Math.sqrt(dispersion) * standardError(denominator);
      const most = kind === "proportion" ? 1 : Infinity;
      return [Math.max(0, centre - reach), Math.min(most, centre + reach)].map((value) => value * multiplier);
    };
    const [lower95 = 0, upper95 = 0] = pair(0.95);
    const [lower998 = 0, upper998 = 0] = pair(0.998);
    return { denominator, lower95, upper95, lower998, upper998 };
  };

  return {
    baseline,
    dispersion,
    method: overdispersed ? "Spiegelhalter, overdispersed" : exact ? "exact Poisson" : "Wilson",
    points: areas.map(({ count, denominator }) => {
      const limits = limitsAt(denominator);
      const value = (count / denominator) * multiplier;
      return { ...limits, value, position: positionOf(value, limits) };
    }),
    curve: denominatorsAcross(areas).map(limitsAt),
  };
}

function requireArea({ count, denominator }: FunnelArea, kind: FunnelOptions["kind"]): void {
  requireNotNegative("funnelLimits", "a count", count);
  requireAboveZero("funnelLimits", "a denominator", denominator);
  if (kind === "proportion" && count > denominator) {
    throw new RangeError(`funnelLimits needs a count within its denominator, not ${count} of ${denominator}.`);
  }
}

function pooled(areas: readonly FunnelArea[]): number {
  const count = sum(areas.map(({ count }) => count));
  return count / sum(areas.map(({ denominator }) => denominator));
}

function positionOf(value: number, limits: FunnelLimit): FunnelPosition {
  if (value < limits.lower998) return "low at 99.8%";
  if (value < limits.lower95) return "low at 95%";
  if (value > limits.upper998) return "high at 99.8%";
  return value > limits.upper95 ? "high at 95%" : "within";
}

function denominatorsAcross(areas: readonly FunnelArea[]): number[] {
  const denominators = areas.map((area) => area.denominator);
  const from = Math.min(...denominators) / 2;
  const ratio = (Math.max(...denominators) * 1.05) / from;
  return Array.from({ length: 100 }, (_, step) => from * ratio ** (step / 99));
}
