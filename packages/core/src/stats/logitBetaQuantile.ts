import { betaTails } from "./betaTails.ts";
import { binomialDensity } from "./binomialDensity.ts";
import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { solveTail } from "./solveTail.ts";

/**
 * ln(x / (1 − x)) at the beta quantile x, for p strictly between 0 and 1. On this scale the beta density
 * is log-concave, and x and 1 − x both keep their digits.
 */
export function logitBetaQuantile(p: number, a: number, b: number): number {
  return solveTail(
    (at) => {
      const x = 1 / (1 + exp(-at));
      const rest = 1 / (1 + exp(at));
      const density = (binomialDensity(a, a + b, x, rest) * a * b) / (a + b);
      return { ...betaTails(x, rest, a, b), density };
    },
    p,
    log(a / b),
  );
}
