import { exp } from "./exp.ts";
import { logitBetaQuantile } from "./logitBetaQuantile.ts";
import { requireAboveZero, requireProbability } from "./require.ts";

/**
 * Lower-tail quantile of the beta distribution.
 *
 * @throws {RangeError} if p is outside 0 to 1, or a or b is not above zero
 * @example
 * betaQuantile(0.5, 2, 3); // => 0.38572756813…
 */
export function betaQuantile(p: number, a: number, b: number): number {
  requireProbability("betaQuantile", p);
  requireAboveZero("betaQuantile", "a first parameter", a);
  requireAboveZero("betaQuantile", "a second parameter", b);
  if (p === 0 || p === 1) return p;
  return 1 / (1 + exp(-logitBetaQuantile(p, a, b)));
}
