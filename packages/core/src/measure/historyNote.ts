import { knownSince } from "../cohort/knownSince.ts";
import type { Day } from "../return/Day.ts";
import { noDay } from "../return/Day.ts";
import { isoFromDay } from "../return/isoDate.ts";
import type { Return } from "../return/Return.ts";
import { reportingYearOf } from "../return/reportingYear.ts";

/** A month's grace: in a small authority nobody may have moved or left in the first days of a year. */
const grace = 31;

/** What a reader must know where a measure looks back further than the return does; nothing where it holds enough. */
export function historyNote(care: Return, from: Day): { readonly note?: string } {
  const since = knownSince(care);
  const year = reportingYearOf(from);
  const isRead = care.sourceYears.some((each) => each !== undefined && each <= year);
  if (isRead || (since !== noDay && since <= from + grace)) return {};
  return {
    note: `it looks back to ${isoFromDay(from)}, and no earlier return was read, so what came before this one is not known`,
  };
}
