import { codeTest } from "../cohort/codeTest.ts";
import { runOfEpisode } from "../cohort/episodeRuns.ts";
import { periodsOfCare } from "../cohort/periodsOfCare.ts";
import type { Return } from "../return/Return.ts";
import type { Member } from "./Member.ts";

/**
 * What a reader must know where time in care is counted and the return does not hold the start of some periods of care:
 * their first episode in it is not coded as one (RNE S), for it began in an earlier year that was not read.
 */
export function unknownStartNote(care: Return, members: readonly Member[]): { readonly note?: string } {
  const periods = periodsOfCare(care);
  const isStart = codeTest(care.Episodes.columns.RNE, ["S"]);
  let unknown = 0;
  for (const { episode } of members) {
    const period = runOfEpisode(periods, episode);
    if (period !== undefined && !isStart(period.firstRow)) unknown += 1;
  }
  return unknown === 0
    ? {}
    : {
        note: `the return does not hold the start of care of ${unknown} of them, whose time is counted from their first episode in it`,
      };
}
