import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { oncePerReturn } from "./oncePerReturn.ts";

/**
 * The first day on which an episode of the return ended, or `noDay` where none has: what happened before it to children
 * who had left by then the return does not hold, for a year's return has only the episodes open at some time in the year.
 */
export const knownSince: (care: Return) => Day = oncePerReturn((care) => {
  let first = Infinity;
  for (const ended of care.Episodes.columns.DEC) if (ended !== noDay && ended < first) first = ended;
  return first === Infinity ? noDay : first;
});
