import { exp } from "./exp.ts";
import { logitBetaQuantile } from "./logitBetaQuantile.ts";
import { requireAboveZero, requireProbability } from "./require.ts";

/**
 * Lower-tail quantile of Student's t distribution (Student 1908).
 *
 * @throws {RangeError} if p is outside 0 to 1 or the degrees of freedom are not above zero
 * @example
 * tQuantile(0.975, 9); // => 2.26215716279…
 */
export function tQuantile(p: number, df: number): number {
  requireProbability("tQuantile", p);
  requireAboveZero("tQuantile", "degrees of freedom", df);
  if (p === 0.5) return 0;
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  const distance = distanceOf(p < 0.5 ? p : 1 - p, df);
  return p < 0.5 ? -distance : distance;
}

/** By tail and degrees of freedom. The means of a report have one tail and few sizes, and each takes a search. */
const known = new Map<number, Map<number, number>>();

/** Of either, where the numbers come from anywhere, as of fractions of a degree; beyond that all are worked out anew. */
const mostKept = 1000;

function distanceOf(tail: number, df: number): number {
  if (known.size >= mostKept) known.clear();
  const ofTail = known.get(tail) ?? new Map<number, number>();
  if (ofTail.size >= mostKept) ofTail.clear();
  known.set(tail, ofTail);
  const distance = ofTail.get(df) ?? Math.sqrt(df) * exp(-logitBetaQuantile(2 * tail, df / 2, 0.5) / 2);
  ofTail.set(df, distance);
  return distance;
}
