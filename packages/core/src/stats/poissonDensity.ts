import { exp } from "./exp.ts";
import { poissonDeviance } from "./poissonDeviance.ts";
import { stirlingError } from "./stirlingError.ts";

/**
 * Poisson probability mean^x e^−mean / Γ(x+1), x any real number of zero or more.
 *
 * Source: Loader, C. (2000) Fast and accurate computation of binomial probabilities.
 */
export function poissonDensity(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return exp(-mean);
  return exp(-stirlingError(x) - poissonDeviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}
