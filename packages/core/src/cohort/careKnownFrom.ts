import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { codeTest } from "./codeTest.ts";
import type { PeriodOfCare } from "./periodsOfCare.ts";

/**
 * From when an event without an episode, such as a decision for adoption, may date to belong to a period of care: the
 * start of that period or, where the return does not hold it (the first episode is not RNE S, as in a return of one year
 * of a child who came into care before), the end of the episode before, or any day.
 */
export function careKnownFrom(care: Return): (period: PeriodOfCare) => Day {
  const { child, columns } = care.Episodes;
  const isStart = codeTest(columns.RNE, ["S"]);
  return ({ firstRow, start }) => {
    if (isStart(firstRow)) return start;
    return child[firstRow - 1] === child[firstRow] ? (columns.DEC[firstRow - 1] ?? noDay) : noDay;
  };
}
