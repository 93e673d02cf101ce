import { log } from "./log.ts";
import type { Tails } from "./Tails.ts";

/** A distribution on the whole line whose density is log-concave: its tails and its density at a point. */
export type LogConcave = (at: number) => Tails & { readonly density: number };

/**
 * The point with probability p below it. Newton's method on the logarithm of the smaller tail, which is
 * concave where the density is log-concave, so that no step after the first can pass the root.
 * A step so long that the tail underflows is halved, and where none is short enough the tangent is
 * followed: the tail is all but a straight line there.
 */
export function solveTail(distribution: LogConcave, p: number, start: number): number {
  const side = p <= 0.5 ? "lower" : "upper";
  const target = log(p <= 0.5 ? p : 1 - p);
  const direction = p <= 0.5 ? -1 : 1;
  let at = start;
  let here = distribution(at);
  for (let round = 0; round < 200; round++) {
    const newton = (direction * (log(here[side]) - target) * here[side]) / here.density;
    if (!Number.isFinite(newton)) return at;
    let step = newton;
    let next = distribution(at + step);
    while (!(next[side] > 0 && next.density > 0) && at + step !== at) {
      step /= 2;
      next = distribution(at + step);
    }
    if (Math.abs(step) <= 1e-15 * Math.max(1, Math.abs(at))) return at + newton;
    at += step;
    here = next;
  }
  return at;
}
