import { addMonths } from "../../return/addMonths.ts";
import type { Day } from "../../return/Day.ts";

/** The months of a projection, in days counted from its first. */
export interface Horizon {
  readonly months: number;
  /** the first day of each month, and the day after the last */
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
}

/** The months of a projection. */
export function horizonOf(from: Day, months: number): Horizon {
  const starts = Array.from({ length: months + 1 }, (_, month) => addMonths(from, month) - from);
  return { months, starts, lengths: starts.slice(1).map((start, month) => start - (starts[month] ?? 0)) };
}

/** The day of a month, counted from its first, on which those who come in it are taken to come. */
export function arrivalDay(length: number): number {
  return Math.floor(length / 2);
}
