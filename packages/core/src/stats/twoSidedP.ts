import { normalCdf } from "./normalCdf.ts";

/** The chance of a standard normal deviate at least as far from zero as z, either way. */
export function twoSidedP(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}
