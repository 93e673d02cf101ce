import { requireAllFinite } from "./requireAllFinite.ts";

/** Throws a RangeError unless x and y are equally long, at least so long, finite, and x takes more than one value. */
export function requirePairs(caller: string, x: readonly number[], y: readonly number[], least: number): void {
  if (x.length !== y.length || x.length < least) {
    throw new RangeError(`${caller} needs at least ${least} pairs of x and y, not ${x.length} and ${y.length} values.`);
  }
  requireAllFinite(caller, x);
  requireAllFinite(caller, y);
  if (x.every((value) => value === x[0])) throw new RangeError(`${caller} needs x to take more than one value.`);
}
