import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import { runOfEpisode } from "./episodeRuns.ts";
import type { LeaveOut } from "./LeftOut.ts";
import { lookedAfterDuring } from "./lookedAfterDuring.ts";
import { periodsOfCare } from "./periodsOfCare.ts";

/**
 * The children looked after on every day of a period, the last episode of each that touches it, in order of child: in
 * one period of care that began by the first day and did not end before the last. Leaving on the last day itself does
 * not break it. A child with short breaks (V3, V4) in the period is left out.
 *
 * Source: DfE, SSDA903 return, OC2 (children looked after continuously for 12 months at 31 March); the rules for the
 * first and the last day are those of the validation of that file.
 *
 * @param leaveOut hears of children looked after in the period who were not so throughout
 */
export function continuouslyLookedAfter(care: Return, period: Period, leaveOut?: LeaveOut): readonly number[] {
  const { child } = care.Episodes;
  const periods = periodsOfCare(care);
  const hadShortBreaks = new Set<number>();
  const during = lookedAfterDuring(care, period, (leftOut) => {
    hadShortBreaks.add(leftOut.child);
    leaveOut?.(leftOut);
  });
  return during.filter((row) => {
    const run = runOfEpisode(periods, row);
    const [start, end] = [run?.start ?? noDay, run?.end ?? noDay];
    const reason =
      start > period.from
        ? "the period of care began after the first day"
        : end !== noDay && end < period.to
          ? "the period of care ended before the last day"
          : hadShortBreaks.has(child[row] ?? 0)
            ? "the child had short breaks (V3 or V4) in the period"
            : undefined;
    if (reason !== undefined) leaveOut?.({ child: child[row] ?? 0, file: "Episodes", row, reason });
    return reason === undefined;
  });
}
