import { type FutureValues, futureValue } from "./futureValue.ts";

/** A quantity worked out, future by future, from two others; one value where both are certain. */
export function combineFutures(
  one: FutureValues,
  other: FutureValues,
  combine: (one: number, other: number) => number,
): FutureValues {
  const result = new Float64Array(Math.max(one.length, other.length));
  for (let future = 0; future < result.length; future += 1) {
    result[future] = combine(futureValue(one, future), futureValue(other, future));
  }
  return result;
}
