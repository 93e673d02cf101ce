import { exactCountInterval } from "./exactCountInterval.ts";
import { twoSidedZ } from "./twoSidedZ.ts";

export interface CountInterval {
  readonly lower: number;
  readonly upper: number;
  readonly method: "exact Poisson" | "Byar's";
}

/** Interval for the mean of a Poisson count: exact below 10, Byar's approximation from 10, as OHID does. */
export function countInterval(count: number, confidence: number): CountInterval {
  return count < 10 ? exactCountInterval(count, confidence) : byarsCountInterval(count, confidence);
}

/** Breslow, N. E. and Day, N. E. (1987) Statistical Methods in Cancer Research, volume II, page 69. */
function byarsCountInterval(count: number, confidence: number): CountInterval {
  const z = twoSidedZ(confidence);
  const limit = (at: number, deviate: number) => at * cubed(1 - 1 / (9 * at) + deviate / (3 * Math.sqrt(at)));
  return { lower: limit(count, -z), upper: limit(count + 1, z), method: "Byar's" };
}

/** Engines have a power each in a way of their own. */
function cubed(base: number): number {
  return base * base * base;
}
