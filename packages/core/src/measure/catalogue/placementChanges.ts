import { codeTest } from "../../cohort/codeTest.ts";
import { continuesCareTest } from "../../cohort/continuesCareTest.ts";
import { daysInCare } from "../../cohort/daysInCare.ts";
import { type EpisodeRun, runOfEpisode } from "../../cohort/episodeRuns.ts";
import { placementsOf } from "../../cohort/placementsOf.ts";
import { age } from "../breakdown/age.ts";
import { durationPlacement, placementLength } from "../breakdown/duration.ts";
import { need } from "../breakdown/need.ts";
import { placement } from "../breakdown/placement.ts";
import { placementChangeReason } from "../breakdown/placementChangeReason.ts";
import { sex } from "../breakdown/sex.ts";
import { total } from "../breakdown/total.ts";
import type { CoverageGap } from "../CoverageGap.ts";
import { defineMeasure, type MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { moveMembers } from "../members/moveMembers.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";
const onePlacement =
  "Episodes between which only the legal status changed are one placement, and a temporary placement (T0 to T4) with the return from it does not end the usual one.";
/** What ends a placement here though the child stays where he or she is. */
const otherStatus =
  "A change of the placement's status with the same carers, such as from fostering to placement for adoption, ends it here, as the return's own reasons for change have it (PLACE); moves, three or more placements and stability do not count it.";

/** How long placements had lasted that ended. */
export const placementDurationShare = defineMeasure({
  id: "placement-duration-share",
  title: "Length of placements that ended in the year",
  why: "Placements that end within days or weeks were often the wrong ones, or made in an emergency.",
  unit: "percent",
  kind: "flow",
  definition: `Placements, not children, that ended in the period after the time of the band, of all that ended in it. ${onePlacement} ${otherStatus} Only the first band is known from the release; the others are ours. One of less than a day is left out.`,
  source: "DfE, data guidance for Children looked after in England, 2023 release",
  certainty: "quoted",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.placements,
  breakdowns: [durationPlacement, placement],
  denominatorSplitBy: [placement],
  count: (source) => {
    const ended = endedPlacements(source, ({ start, end, child, lastRow }) => {
      if (end > start) return true;
      source.leaveOut?.({ child, file: "Episodes", row: lastRow, reason: "the placement lasted less than a day" });
      return false;
    });
    return { numerator: ended, denominator: ended, gaps: [unknownBeginnings(source, ended)] };
  },
});

/** Why placements ended while care went on. */
export const placementChangeReasonShare = defineMeasure({
  id: "placement-change-reason-share",
  title: "Reasons for placement change",
  why: "It tells moves that were planned from those that broke down, which need different answers.",
  unit: "percent",
  kind: "flow",
  definition: `Placements, not children, that ended in the period while care went on, for the reason, of all such placements. Age is that at the end of the placement. ${onePlacement} ${otherStatus}`,
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.placements,
  breakdowns: [placementChangeReason, age, sex, need, placement],
  denominatorSplitBy: [age, sex, need, placement],
  count: (source) => {
    const continuesCare = continuesCareTest(source.care);
    const ended = endedPlacements(source, ({ child, lastRow }) => {
      if (continuesCare(lastRow + 1)) return true;
      source.leaveOut?.({ child, file: "Episodes", row: lastRow, reason: "care did not go on" });
      return false;
    });
    return { numerator: ended, denominator: ended };
  },
});

/** Moves from placement to placement, for each year that children spend in care. */
export const movesPerChildYear = defineMeasure({
  id: "moves-per-child-year",
  title: "Placement moves per year in care",
  why: "It counts every move, of all children, in proportion to the time in care, so that it sees what a threshold of three does not.",
  unit: "per child-year",
  kind: "flow",
  definition:
    "Placements that begin in the period without beginning a period of care, for every 365.25 days in care in the period. By placement and reason a move counts under the placement that was left, by age under the age on the day. What is a move is as for three or more placements.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "poisson",
  statistic: "rate-per-child-year",
  restsOn: [...rests.placements, "Header.DOB"],
  breakdowns: [total, age, placement, placementChangeReason],
  denominatorSplitBy: [age, placement],
  count: (source) => {
    const { care, period } = source;
    return {
      numerator: moveMembers(source),
      denominator: daysInCare(care, period.from, period.to),
    };
  },
});

/** Placements whose beginning the return does not hold: their first episode in it only changed the legal status (RNE L). */
function unknownBeginnings({ care }: MeasureSource, ended: readonly Member[]): CoverageGap {
  const placements = placementsOf(care, "temporary");
  const isStart = codeTest(care.Episodes.columns.RNE, ["S", "P", "B", "T", "U"]);
  const unknown = ended.filter(({ episode }) => {
    const placement = runOfEpisode(placements, episode);
    return placement !== undefined && !isStart(placement.firstRow);
  });
  const note = (count: string): string =>
    `the return does not hold the beginning of ${count} of them, whose time is counted from their first episode in it`;
  return { unknown, holds: "part", note };
}

function endedPlacements(
  { care, period: { from, to } }: MeasureSource,
  counts: (placement: EpisodeRun) => boolean,
): readonly Member[] {
  const ended = placementsOf(care, "temporary").filter(({ end }) => end >= from && end <= to);
  return ended.filter(counts).map(({ child, lastRow, start, end }) => ({
    child,
    episode: lastRow,
    day: end,
    outcome: placementLength(start, end),
  }));
}
