import { codeTest } from "../cohort/codeTest.ts";
import { runOfEpisode } from "../cohort/episodeRuns.ts";
import { periodsOfCare } from "../cohort/periodsOfCare.ts";
import type { Return } from "../return/Return.ts";
import type { CoverageGap } from "./CoverageGap.ts";
import type { Member } from "./Member.ts";

/**
 * The gap where time in care is counted and the return does not hold the start of some periods of care: their first
 * episode in it is not coded as one (RNE S), for it began in an earlier year that was not read.
 */
export function unknownStartGap(care: Return, members: readonly Member[]): CoverageGap {
  const periods = periodsOfCare(care);
  const isStart = codeTest(care.Episodes.columns.RNE, ["S"]);
  const unknown = members.filter(({ episode }) => {
    const period = runOfEpisode(periods, episode);
    return period !== undefined && !isStart(period.firstRow);
  });
  const note = (count: string): string =>
    `the return does not hold the start of care of ${count} of them, whose time is counted from their first episode in it`;
  return { unknown, holds: "part", note };
}
