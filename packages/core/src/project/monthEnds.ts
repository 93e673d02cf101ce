import { addDays } from "../return/addDays.ts";
import { addMonths } from "../return/addMonths.ts";
import type { Day } from "../return/Day.ts";

/**
 * The last days of consecutive months.
 *
 * @param from the first day of the first month
 */
export function monthEnds(from: Day, months: number): readonly Day[] {
  return Array.from({ length: months }, (_, month) => addDays(addMonths(from, month + 1), -1));
}
