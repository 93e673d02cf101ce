import { adoptionDecision } from "../../cohort/adoptionDecision.ts";
import { careKnownFrom } from "../../cohort/careKnownFrom.ts";
import { codeTest } from "../../cohort/codeTest.ts";
import { runOfEpisode } from "../../cohort/episodeRuns.ts";
import { periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { usualPlacementRow } from "../../cohort/usualPlacementRow.ts";
import { type Day, noDay } from "../../return/Day.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { lookedAfterMembers } from "./lookedAfterMembers.ts";

/** A child in care of whom it was decided that the child should be placed for adoption. */
export interface DecidedMember extends Member {
  /** the start of the current period of care */
  readonly entered: Day;
  readonly outcome: "placed" | "order-not-placed" | "no-order-not-placed" | "reversed";
}

/** The children looked after on the last day of the period with a decision taken in their current period of care. */
export function decidedMembers(source: MeasureSource): readonly DecidedMember[] {
  const { care, period, leaveOut } = source;
  const { PLACE, LS } = care.Episodes.columns;
  const { DATE_PLACED_CEASED } = care.PlacedAdoption.columns;
  const isAdoptive = codeTest(PLACE, ["A3", "A4", "A5", "A6"]);
  const isOrdered = codeTest(LS, ["E1", "D1"]);
  const usual = usualPlacementRow(care);
  const periods = periodsOfCare(care);
  const knownFrom = careKnownFrom(care);
  return lookedAfterMembers(source).flatMap((member) => {
    const { child, episode } = member;
    const run = runOfEpisode(periods, episode);
    const entered = run?.start ?? noDay;
    const decision = adoptionDecision(care, child, run === undefined ? noDay : knownFrom(run), period.to);
    if (decision === undefined) {
      leaveOut?.({ child, file: "Episodes", row: episode, reason: "no decision for adoption in this period of care" });
      return [];
    }
    const reversed = DATE_PLACED_CEASED[decision.row] ?? noDay;
    const isReversed = reversed !== noDay && reversed <= period.to;
    const outcome = isReversed
      ? "reversed"
      : isAdoptive(usual(episode))
        ? "placed"
        : isOrdered(episode)
          ? "order-not-placed"
          : "no-order-not-placed";
    return [{ ...member, row: { file: "PlacedAdoption", row: decision.row }, entered, outcome }];
  });
}

/** The children looked after on the last day of the period who are to be adopted and not yet placed. */
export function waitingMembers(source: MeasureSource): readonly DecidedMember[] {
  return decidedMembers(source).filter(({ outcome }) => outcome.endsWith("not-placed"));
}
