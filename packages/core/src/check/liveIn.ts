import type { LiveYears } from "./Rule.ts";

/** Whether a rule is live in a reporting year, named by the year in which it ends. */
export function liveIn(live: LiveYears | undefined, year: number): boolean {
  return year >= (live?.from ?? -Infinity) && year <= (live?.to ?? Infinity);
}
