/**
 * A quantity in each of many futures, in their order; where it is the same in all of them, that one value alone.
 */
export type FutureValues = Float64Array;

/** The value of a quantity in one future. */
export function futureValue(values: FutureValues, future: number): number {
  return values[values.length === 1 ? 0 : future] ?? Number.NaN;
}
