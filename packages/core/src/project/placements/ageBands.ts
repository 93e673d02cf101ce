import { ageOn } from "../../cohort/ageOn.ts";
import type { Day } from "../../return/Day.ts";

/** The age in years at which being looked after ends. */
export const endOfCare = 18;

/** A band of ages, by the years at which it begins and the next one does. */
export interface AgeBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The age bands that begin at birth and at each of the ages given, up to 18.
 *
 * @example
 * ageBandsFrom([1, 5, 10, 16]).map(({ name }) => name); // => ["under-1","1-4","5-9","10-15","16-17"]
 */
export function ageBandsFrom(ages: readonly number[]): readonly AgeBand[] {
  const starts = [0, ...ages];
  return starts.map((from, at): AgeBand => {
    const to = starts[at + 1] ?? endOfCare;
    const name = from === 0 ? `under-${to}` : to - from === 1 ? String(from) : `${from}-${to - 1}`;
    return { name, from, to };
  });
}

/** The place of the band that a child is in on a day; −1 from the 18th birthday on, and before birth. */
export function bandOn(bands: readonly AgeBand[], birth: Day, day: Day): number {
  const age = ageOn(birth, day);
  return bands.findIndex(({ from, to }) => from <= age && age < to);
}
