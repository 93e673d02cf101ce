import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { log1p } from "./log1p.ts";
import { poissonDeviance } from "./poissonDeviance.ts";
import { stirlingError } from "./stirlingError.ts";

/**
 * Binomial probability of x in n, both real numbers; the chances of success and failure are given
 * apart, so that neither loses its digits close to 1.
 *
 * Source: Loader, C. (2000) Fast and accurate computation of binomial probabilities.
 */
export function binomialDensity(x: number, n: number, success: number, failure: number): number {
  const rest = n - x;
  if (x === 0 && rest === 0) return 1;
  if (success === 0) return x === 0 ? 1 : 0;
  if (failure === 0) return rest === 0 ? 1 : 0;
  if (x === 0) return exp(n * (success < 0.5 ? log1p(-success) : log(failure)));
  if (rest === 0) return exp(n * (failure < 0.5 ? log1p(-failure) : log(success)));
  const exponent =
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(rest) -
    poissonDeviance(x, n * success) -
    poissonDeviance(rest, n * failure);
  return exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * rest));
}
