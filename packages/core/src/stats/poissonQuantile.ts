import { gammaTails } from "./gammaTails.ts";
import { requireAboveZero, requireProbability } from "./require.ts";

/**
 * The smallest count that a Poisson variable stays at or below with at least the probability.
 *
 * @throws {RangeError} if the mean is not above zero, or the probability is not from 0 to 1
 * @example
 * poissonQuantile(0.975, 7.35); // => 13
 */
export function poissonQuantile(probability: number, mean: number): number {
  requireProbability("poissonQuantile", probability);
  requireAboveZero("poissonQuantile", "a mean", mean);
  if (probability === 1) return Infinity;
  const isEnough = (count: number) => gammaTails(mean, count + 1).upper >= probability;
  let below = -1;
  let enough = Math.ceil(mean);
  while (!isEnough(enough)) {
    below = enough;
    enough = 2 * enough + 1;
  }
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}
