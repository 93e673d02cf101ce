import { mean } from "simple-statistics";
import { requireConfidence, requirePairs } from "./require.ts";
import { tCdf } from "./tCdf.ts";
import { tQuantile } from "./tQuantile.ts";

export interface LinearTrendOptions {
  /** coverage of every interval; default 0.95 */
  readonly confidence?: number;
  /** values of x to predict at; default none */
  readonly at?: readonly number[];
}

export interface LinearPrediction {
  readonly x: number;
  readonly value: number;
  /** interval for a new observation at x */
  readonly lower: number;
  readonly upper: number;
  /** interval for the line itself at x */
  readonly meanLower: number;
  readonly meanUpper: number;
}

export interface LinearTrend {
  readonly slope: number;
  readonly slopeLower: number;
  readonly slopeUpper: number;
  readonly standardError: number;
  readonly intercept: number;
  /** two-sided test that the slope is zero; both null where the points lie on a flat line */
  readonly t: number | null;
  readonly p: number | null;
  /** standard deviation about the line */
  readonly sigma: number;
  /** share of the variation that the line accounts for; null where y never varies */
  readonly rSquared: number | null;
  readonly method: string;
  readonly predictions: readonly LinearPrediction[];
}

/**
 * The straight line of least squares, with Student's t intervals for its slope, for the line and for new observations.
 * It takes observations to be independent: a monthly series seldom is, and its intervals are then too narrow.
 *
 * Source: Draper, N. R. and Smith, H. (1998) Applied Regression Analysis, 3rd edition, chapters 1 and 3.
 *
 * @throws {RangeError} if there are fewer than three pairs, x takes one value only, or a value is not finite
 * @example
 * linearTrend([1, 2, 3, 4], [10, 12, 11, 15]).slope; // => 1.4
 */
export function linearTrend(x: readonly number[], y: readonly number[], options: LinearTrendOptions = {}): LinearTrend {
  const { confidence = 0.95, at = [] } = options;
  requirePairs("linearTrend", x, y, 3);
  requireConfidence("linearTrend", confidence);
  const df = x.length - 2;
  const centreX = mean([...x]);
  const centreY = mean([...y]);
  const pairs = x.map((value, index) => ({ x: value - centreX, y: (y[index] ?? 0) - centreY }));
  const sum = (term: (pair: { readonly x: number; readonly y: number }) => number) =>
    pairs.reduce((total, pair) => total + term(pair), 0);
  const sxx = sum((pair) => pair.x * pair.x);
  const syy = sum((pair) => pair.y * pair.y);
  const slope = sum((pair) => pair.x * pair.y) / sxx;
  const residual = sum((pair) => (pair.y - slope * pair.x) ** 2);
  const sigma = Math.sqrt(residual / df);
  const standardError = sigma / Math.sqrt(sxx);
  const reach = -tQuantile((1 - confidence) / 2, df);
  const t = slope === 0 && standardError === 0 ? null : slope / standardError;
  return {
    slope,
    slopeLower: slope - reach * standardError,
    slopeUpper: slope + reach * standardError,
    standardError,
    intercept: centreY - slope * centreX,
    t,
    p: t === null ? null : 2 * tCdf(-Math.abs(t), df),
    sigma,
    rSquared: syy === 0 ? null : 1 - residual / syy,
    method: "least squares, Student t",
    predictions: at.map((point) => {
      const value = centreY + slope * (point - centreX);
      const leverage = 1 / x.length + (point - centreX) ** 2 / sxx;
      const line = reach * sigma * Math.sqrt(leverage);
      const fresh = reach * sigma * Math.sqrt(1 + leverage);
      return {
        x: point,
        value,
        lower: value - fresh,
        upper: value + fresh,
        meanLower: value - line,
        meanUpper: value + line,
      };
    }),
  };
}
