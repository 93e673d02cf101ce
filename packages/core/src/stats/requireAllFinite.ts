import { requireFinite } from "./requireFinite.ts";

/** Throws a RangeError unless every value is a finite number; the sentence gives the place of the first that is not. */
export function requireAllFinite(caller: string, values: readonly number[]): void {
  values.forEach((value, index) => {
    requireFinite(caller, `a value at place ${index + 1}`, value);
  });
}
