import { log } from "./log.ts";
/**
 * Half the Poisson deviance, x ln(x/mean) + mean − x, without cancellation where x and the mean are close.
 *
 * Source: Loader, C. (2000) Fast and accurate computation of binomial probabilities.
 */
export function poissonDeviance(x: number, mean: number): number {
  const gap = x - mean;
  if (!(Math.abs(gap) < 0.1 * (x + mean))) return x * log(x / mean) - gap;
  const ratio = gap / (x + mean);
  const square = ratio * ratio;
  let sum = gap * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= square;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
