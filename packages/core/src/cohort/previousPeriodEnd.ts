import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { periodsOfCare } from "./periodsOfCare.ts";

const endsByFirstRow: (care: Return) => ReadonlyMap<number, Day> = oncePerReturn((care) => {
  const ends = new Map<number, Day>();
  const periods = periodsOfCare(care);
  for (const [at, { child, firstRow }] of periods.entries()) {
    const before = periods[at - 1];
    if (before?.child === child) ends.set(firstRow, before.end);
  }
  return ends;
});

/** The day on which a child's period of care before the one that an episode begins had ended; `noDay` where the return holds none. */
export function previousPeriodEnd(care: Return): (firstRow: number) => Day {
  const ends = endsByFirstRow(care);
  return (firstRow) => ends.get(firstRow) ?? noDay;
}
