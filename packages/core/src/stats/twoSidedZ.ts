import { normalQuantile } from "./normalQuantile.ts";

/** The normal deviate that leaves half of 1 − confidence in each tail: 1.96 at 0.95. */
export function twoSidedZ(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}
