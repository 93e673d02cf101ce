import { ageOn } from "../../cohort/ageOn.ts";
import { birthReader } from "../../cohort/birthOf.ts";
import { codeTest } from "../../cohort/codeTest.ts";
import { continuesCareTest } from "../../cohort/continuesCareTest.ts";
import { coveredDays } from "../../cohort/coveredDays.ts";
import { type EpisodeRun, runAt, runOfEpisode } from "../../cohort/episodeRuns.ts";
import { periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { placementCount } from "../../cohort/placementCount.ts";
import { placementsOf, staysWithCarer } from "../../cohort/placementsOf.ts";
import { addMonths } from "../../return/addMonths.ts";
import { type Day, noDay } from "../../return/Day.ts";
import { age } from "../breakdown/age.ts";
import { placementCode } from "../breakdown/placementCode.ts";
import { total } from "../breakdown/total.ts";
import { uasc } from "../breakdown/uasc.ts";
import type { CoverageGap } from "../CoverageGap.ts";
import { historyGap } from "../historyGap.ts";
import { defineMeasure, type MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { narrow } from "../members/narrow.ts";
import { placementJoins } from "../placementJoins.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";
const dictionary = "DfE, Local Authority Interactive Tool data dictionary";
const counting =
  "Placements of 24 hours or more count, those open on the first and on the last day included. Being placed for adoption with the present carer is not a move. Whether temporary placements (T0 to T4) and the return from them count, and moves with the same carer (RNE T, U), is not settled: the former are left out and the latter counted; the settings can have it otherwise.";

/** Children who had three or more placements in the year. */
export const threePlacementsYear = defineMeasure({
  id: "three-placements-year",
  title: "Children with three or more placements in the year",
  why: "Every move costs a child a home, and often a school and friends; three in a year is the field's sign of instability.",
  unit: "percent",
  kind: "cohort",
  definition: `Children looked after on the date with three or more placements in the twelve months to it, of all children looked after on it. ${counting}`,
  source: dictionary,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.placements,
  breakdowns: [total, age, uasc],
  denominatorSplitBy: [age, uasc],
  count: (source) => {
    const denominator = lookedAfterMembers(source);
    return { numerator: withThreePlacements(source, denominator), denominator };
  },
});

/** Children who had three or more placements in two years. */
export const threePlacementsTwoYears = defineMeasure({
  id: "three-placements-two-years",
  title: "Children with three or more placements in two years",
  why: "It finds children who keep moving, whom a single year can miss.",
  unit: "percent",
  kind: "cohort",
  months: 24,
  definition: `Children looked after both on the date and twelve months before it with three or more placements in the two years to it, of all children looked after on both. That these are the children of the published base is our reading. ${counting}`,
  source: release,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.placements,
  breakdowns: [total],
  count: (source) => {
    const { care, period, leaveOut } = source;
    const before = addMonths(period.to, -12);
    const lookedAfterBefore = new Set(
      lookedAfterMembers({ care, period: { from: before, to: before } }).map(({ child }) => child),
    );
    const denominator = narrow(
      lookedAfterMembers(source),
      ({ child }) => lookedAfterBefore.has(child),
      "not looked after twelve months before",
      leaveOut,
    );
    const gaps = historyGap(care, period.from, before + 1 < coveredDays(care).from ? "nothing" : "at-least");
    return { numerator: withThreePlacements(source, denominator), denominator, gaps };
  },
});

function withThreePlacements(source: MeasureSource, members: readonly Member[]): readonly Member[] {
  const { care, period, leaveOut } = source;
  const joins = placementJoins(source);
  const counts = placementCount(care, placementsOf(care, ...joins), period, !joins.includes("temporary"));
  return narrow(members, ({ child }) => (counts[child] ?? 0) >= 3, "fewer than three placements", leaveOut);
}

const adoptive: ReadonlySet<string> = new Set(["A3", "A4", "A5", "A6"]);

/** Children long in care who have lived two years with the same carer. */
export const longTermStability = defineMeasure({
  id: "long-term-stability",
  title: "Long-term placement stability",
  why: "Children who are to grow up in care need one home; this says how many have had one for two years.",
  unit: "percent",
  kind: "cohort",
  definition:
    "Of children under 16 on the date who have been looked after continuously for two and a half years or more, those who have lived with the same carer for two years or more, or are placed for adoption and that placement and the one before it together have lasted two years. The carer stays the same through changes of legal status, moves with the same carer (RNE L, T, U) and temporary placements with the return from them.",
  source: dictionary,
  certainty: "confirmed-against-published",
  polarity: "higher-better",
  interval: "wilson",
  statistic: "share",
  restsOn: [...rests.placements, "Header.DOB"],
  breakdowns: [total, age],
  denominatorSplitBy: [age],
  count: (source) => {
    const { care, period, leaveOut } = source;
    const birthOf = birthReader(care);
    const under16 = narrow(
      lookedAfterMembers(source),
      ({ child, day }) => {
        const birth = birthOf(child);
        return birth !== noDay && ageOn(birth, day) < 16;
      },
      "aged 16 or over",
      leaveOut,
    );
    const periods = periodsOfCare(care);
    const startedBy = addMonths(period.to, -30);
    const denominator = narrow(
      under16,
      ({ episode }) => (runOfEpisode(periods, episode)?.start ?? Infinity) <= startedBy,
      "looked after for less than two and a half years",
      leaveOut,
    );
    return {
      numerator: narrow(denominator, stableTest(source), "with the present carer for less than two years", leaveOut),
      denominator,
      gaps: untoldStability(source, under16, denominator),
    };
  },
});

/**
 * Children of whom the return does not tell how long they have been in care, or with their carer: their first episode in
 * it is not the start of care, or of a placement, and is too late to tell.
 */
function untoldStability(
  { care, period }: MeasureSource,
  under16: readonly Member[],
  longInCare: readonly Member[],
): readonly CoverageGap[] {
  const { RNE } = care.Episodes.columns;
  const untold = (members: readonly Member[], runs: readonly EpisodeRun[], codes: readonly string[], by: Day) => {
    const isStart = codeTest(RNE, codes);
    return members.filter(({ episode }) => {
      const run = runOfEpisode(runs, episode);
      return run !== undefined && !isStart(run.firstRow) && run.start > by;
    });
  };
  const startUnknown = untold(under16, periodsOfCare(care), ["S"], addMonths(period.to, -30));
  const stayUnknown = untold(longInCare, staysWithCarer(care), ["S", "P", "B"], addMonths(period.to, -24));
  return [
    {
      unknown: startUnknown,
      holds: "part",
      note: (count) =>
        `the return does not hold the start of care of ${count} of them, who may or may not have been in care for so long`,
    },
    {
      unknown: stayUnknown,
      holds: "part",
      note: (count) => `the return does not hold when ${count} of them came to their carers`,
    },
  ];
}

function stableTest(source: MeasureSource): (member: Member) => boolean {
  const { care, period } = source;
  const stays = staysWithCarer(care);
  const continuesCare = continuesCareTest(care);
  const placeOf = placementCode(care);
  const since = addMonths(period.to, -24);
  return (member) => {
    const at = runAt(stays, member.episode);
    const stay = stays[at];
    if (stay === undefined) return false;
    if (stay.start <= since) return true;
    const before = continuesCare(stay.firstRow) ? stays[at - 1] : undefined;
    return before !== undefined && before.start <= since && adoptive.has(placeOf(member));
  };
}
