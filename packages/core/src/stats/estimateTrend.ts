import { requireAboveZero, requirePairs } from "./require.ts";
import { twoSidedP } from "./twoSidedP.ts";

/** An estimate at a time, and how sure it is. */
export interface EstimateAtTime {
  readonly time: number;
  readonly value: number;
  readonly standardError: number;
}

export interface EstimateTrend {
  /** change of the value a unit of time */
  readonly slope: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
  readonly method: string;
}

/**
 * Whether estimates in order of time, such as yearly means, rise or fall steadily: a straight line through them, each
 * weighing as much as it is sure, with the standard errors taken as known.
 *
 * Source: Aitken, A. C. (1936) On least squares and linear combination of observations. Proceedings of the Royal
 * Society of Edinburgh 55, 42-48.
 *
 * @throws {RangeError} if there are fewer than two estimates or all are of one time, or a standard error is not above zero
 * @example
 * estimateTrend([{ time: 0, value: 10, standardError: 1 }, { time: 1, value: 12, standardError: 1 }]).slope; // => 2
 */
export function estimateTrend(estimates: readonly EstimateAtTime[]): EstimateTrend {
  requirePairs(
    "estimateTrend",
    estimates.map(({ time }) => time),
    estimates.map(({ value }) => value),
    2,
  );
  for (const { standardError } of estimates) requireAboveZero("estimateTrend", "a standard error", standardError);
  const weighted = estimates.map((estimate) => ({ ...estimate, weight: estimate.standardError ** -2 }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const centre = weighted.reduce((sum, { time, weight }) => sum + time * weight, 0) / total;
  const information = weighted.reduce((sum, { time, weight }) => sum + weight * (time - centre) ** 2, 0);
  const slope =
    weighted.reduce((sum, { time, value, weight }) => sum + weight * (time - centre) * value, 0) / information;
  const standardError = 1 / Math.sqrt(information);
  const z = slope / standardError;
  return { slope, standardError, z, p: twoSidedP(z), method: "weighted regression" };
}
