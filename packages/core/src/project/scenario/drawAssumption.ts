import { chanceOf, randomBits } from "../randomBits.ts";
import type { Assumption } from "./Assumption.ts";

/**
 * What is assumed of a number, in each of many futures: one value that holds for all of them where it is a number, and
 * else a value drawn for each. The draws of an assumption depend on the seed and on its name alone, so that two
 * scenarios that share a range share its values.
 *
 * Source: the inverse of the triangular distribution function, of plain arithmetic and square roots only, so that it
 * gives the same on every machine.
 */
export function drawAssumption(assumption: Assumption, name: string, futures: number, seed: number): Float64Array {
  if (typeof assumption === "number") return Float64Array.of(assumption);
  const { low, likely, high } = assumption;
  const width = high - low;
  const next = randomBits(seed, name);
  return Float64Array.from({ length: futures }, () => {
    const chance = chanceOf(next());
    if (likely === undefined) return low + chance * width;
    const rising = (likely - low) / width;
    return chance < rising
      ? low + Math.sqrt(chance * width * (likely - low))
      : high - Math.sqrt((1 - chance) * width * (high - likely));
  });
}
