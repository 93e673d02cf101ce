import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import type { DurationByCause } from "../stats/cumulativeIncidence.ts";
import { careKnownFrom } from "./careKnownFrom.ts";
import { codeTest } from "./codeTest.ts";
import type { EpisodeRun } from "./episodeRuns.ts";
import { periodsOfCare } from "./periodsOfCare.ts";

/** How long one child waited from the decision to moving in with adopters, in days. */
export interface AdoptionWait extends DurationByCause {
  /** place of the child in `Return.children` */
  readonly child: number;
  readonly decided: Day;
  /** what ended the wait; null where the child still waited on the last day */
  readonly cause: "placed" | "reversed" | "left-care" | null;
}

/**
 * The waits of children to be adopted that touch a period: from the decision that the child should be placed for
 * adoption to moving in with adopters (A3 to A6), to the reversal of the decision, or to the end of care, whichever
 * comes first. Those still waiting on the last day last longer than they have so far, and those that began before the
 * period are watched from its first day on, so that they go into `cumulativeIncidence` and `kaplanMeier` as they are. A
 * child who lived with the adopters already when it was decided has not waited. A decision made while another stands
 * begins no wait.
 *
 * Source: DfE, SSDA903 return, PlacedAdoption file and code lists; that a wait ends so is our reading.
 *
 * @example
 * // decided on 25 August 2015, with adopters from 17 February 2016 on
 * const child = returnOf(care, ["K2DV2S3H"]);
 * adoptionWaits(child, { from: dayFromIso("2015-04-01"), to: dayFromIso("2018-03-31") }).map(({ exit, cause }) => [exit, cause]); // => [[176, "placed"]]
 */
export function adoptionWaits(care: Return, { from, to }: Period): readonly AdoptionWait[] {
  const { child: children, firstRow, columns } = care.PlacedAdoption;
  const placedOn = placementDay(care);
  const knownFrom = careKnownFrom(care);
  const waits: AdoptionWait[] = [];
  for (const period of periodsOfCare(care)) {
    let standsUntil = -Infinity;
    for (let row = firstRow[period.child] ?? 0; row < (firstRow[period.child + 1] ?? 0); row += 1) {
      const decided = columns.DATE_PLACED[row] ?? noDay;
      const leftCare = period.end === noDay ? Infinity : period.end;
      if (decided === noDay || decided > to || decided < knownFrom(period) || decided >= leftCare) continue;
      if (decided < standsUntil) continue;
      const reversal = columns.DATE_PLACED_CEASED[row] ?? noDay;
      const reversed = reversal === noDay ? Infinity : Math.max(reversal, decided);
      const placed = placedOn(period, decided);
      standsUntil = reversed === Infinity ? leftCare : reversed;
      const end = Math.min(placed, reversed, leftCare);
      const cause = end === placed ? "placed" : end === reversed ? "reversed" : "left-care";
      const exit = Math.min(end, to) - decided;
      const unwatched = from - 1 - decided;
      if (unwatched >= 0 && exit <= unwatched) continue;
      waits.push({
        child: children[row] ?? 0,
        decided,
        ...(unwatched > 0 && { entry: unwatched }),
        exit,
        cause: end <= to ? cause : null,
      });
    }
  }
  return waits;
}

/** The day from which a child lived with adopters, not before the decision; never, where the return has none. */
function placementDay(care: Return): (period: EpisodeRun, decided: Day) => number {
  const { DECOM, DEC, PLACE } = care.Episodes.columns;
  const isAdoptive = codeTest(PLACE, ["A3", "A4", "A5", "A6"]);
  return ({ firstRow, lastRow }, decided) => {
    for (let row = firstRow; row <= lastRow; row += 1) {
      const ended = DEC[row] ?? noDay;
      if (isAdoptive(row) && (ended === noDay || ended > decided)) return Math.max(DECOM[row] ?? decided, decided);
    }
    return Infinity;
  };
}
