import type { AgeBand } from "./ageBands.ts";
import { arrivalDay, type Horizon } from "./Horizon.ts";
import type { PlacedChild } from "./PlacedChild.ts";
import type { StartingChildren } from "./StartingChildren.ts";

/** Later than any month of a projection, in days. */
const never = 2 ** 30;

/**
 * The children who are there at the start, one by one. Of their birthdays the month is known, and each is taken to be on
 * its middle day.
 */
export function placedChildren(
  starting: readonly StartingChildren[],
  bands: readonly AgeBand[],
  { months, starts, lengths }: Horizon,
): readonly PlacedChild[] {
  const birthdayAt = (years: number, age: number): number => {
    const month = 12 * years - age - 1;
    if (month < 0) return -1;
    return month < months ? (starts[month] ?? 0) + arrivalDay(lengths[month] ?? 0) : never;
  };
  return starting.flatMap(({ group, age, children }) => {
    const band = bandOfAge(bands, age);
    const bandEnds = Int32Array.from(bands, ({ to }) => birthdayAt(to, age));
    return Array.from({ length: children }, () => ({ band, group, bandEnds }));
  });
}

/** The age band of a child of so many completed months; -1 where there is none. */
export function bandOfAge(bands: readonly AgeBand[], age: number): number {
  return bands.findIndex(({ from, to }) => 12 * from <= age && age < 12 * to);
}
