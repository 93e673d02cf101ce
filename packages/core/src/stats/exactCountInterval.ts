import { gammaQuantile } from "./gammaQuantile.ts";

/**
 * Exact interval for the mean of a Poisson count.
 *
 * Source: Garwood, F. (1936) Fiducial limits for the Poisson distribution. Biometrika 28, 437–442.
 */
export function exactCountInterval(
  count: number,
  confidence: number,
): { readonly lower: number; readonly upper: number; readonly method: "exact Poisson" } {
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : gammaQuantile(tail, count),
    upper: gammaQuantile(1 - tail, count + 1),
    method: "exact Poisson",
  };
}
