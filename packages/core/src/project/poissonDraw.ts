import { chanceOf } from "./randomBits.ts";

const largestMean = 16;

/** A count drawn from the Poisson distribution, by its distribution function; large means as a sum of smaller ones. */
export function poissonDraw(mean: number, next: () => number): number {
  let count = 0;
  for (let rest = mean; rest > 0; rest -= largestMean) {
    const part = Math.min(rest, largestMean);
    const chance = chanceOf(next());
    let probability = decay(part);
    let below = probability;
    for (let events = 1; chance > below && probability > 0; events += 1) {
      probability *= part / events;
      below += probability;
      count += 1;
    }
  }
  return count;
}

/** e to the power of -x, for x up to 16, by its series and squaring: plain arithmetic, the same on every machine. */
function decay(x: number): number {
  const small = x / 256;
  let term = 1;
  let sum = 1;
  for (let power = 1; power <= 8; power += 1) {
    term *= -small / power;
    sum += term;
  }
  for (let squared = 0; squared < 8; squared += 1) sum *= sum;
  return sum;
}
