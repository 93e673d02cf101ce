import { exp } from "./exp.ts";
import { gammaTails } from "./gammaTails.ts";
import { log } from "./log.ts";
import { poissonDensity } from "./poissonDensity.ts";
import { requireAboveZero, requireProbability } from "./require.ts";
import { solveTail } from "./solveTail.ts";

/**
 * Lower-tail quantile of the gamma distribution: the x with probability p at or below it.
 *
 * Solved on the scale of ln x, where the gamma density is log-concave.
 *
 * @throws {RangeError} if p is outside 0 to 1, or the shape or scale is not above zero
 * @example
 * gammaQuantile(0.975, 10); // => 17.08480345141…
 */
export function gammaQuantile(p: number, shape: number, scale: number = 1): number {
  requireProbability("gammaQuantile", p);
  requireAboveZero("gammaQuantile", "a shape", shape);
  requireAboveZero("gammaQuantile", "a scale", scale);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const logX = solveTail(
    (at) => {
      const x = exp(at);
      return { ...gammaTails(x, shape), density: shape * poissonDensity(shape, x) };
    },
    p,
    log(shape),
  );
  return scale * exp(logX);
}
