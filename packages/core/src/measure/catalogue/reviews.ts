import { addWorkingDays } from "../../cohort/addWorkingDays.ts";
import { ageOn } from "../../cohort/ageOn.ts";
import { birthOf } from "../../cohort/birthOf.ts";
import { runOfEpisode } from "../../cohort/episodeRuns.ts";
import { periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { firstReviewDue, isReviewBeforeKnown, reviewsOnTime } from "../../cohort/reviewsOnTime.ts";
import { type Day, noDay } from "../../return/Day.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import type { Return } from "../../return/Return.ts";
import { age } from "../breakdown/age.ts";
import { reviewParticipation } from "../breakdown/reviewParticipation.ts";
import { total } from "../breakdown/total.ts";
import { defineMeasure, type MeasureSource } from "../Measure.ts";
import { defaultChoices } from "../MeasureChoices.ts";
import type { Member } from "../Member.ts";
import { duringMembers } from "../members/duringMembers.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { narrow } from "../members/narrow.ts";
import { rests } from "../rests.ts";

/** Children every one of whose reviews was held in time. */
export const reviewsOnTimeShare = defineMeasure({
  id: "reviews-on-time",
  title: "Children whose reviews were all on time",
  why: "Reviews are the law's safeguard against drift; one that is late is a plan that nobody has looked at.",
  unit: "percent",
  kind: "cohort",
  definition:
    "Children looked after on the date for 20 working days or more whose every review that fell due in the twelve months to it was held in time, of all such children: the first within 20 working days of coming into care, the second within three months, later ones within six. Working days leave out the bank holidays of England and Wales. Where the return does not hold the review before the period, it is taken to have been held on the last day before it, which is lenient. The time limits are quoted; the all-or-nothing count is our reading.",
  source: "Care Planning, Placement and Case Review (England) Regulations 2010",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  statistic: "share",
  file: "Reviews",
  restsOn: [...rests.periodsOfCare, "Reviews.REVIEW"],
  breakdowns: [total, age],
  denominatorSplitBy: [age],
  count: (source) => {
    const { care, period, leaveOut } = source;
    const periods = periodsOfCare(care);
    const startOf = ({ episode, day }: Member): Day => runOfEpisode(periods, episode)?.start ?? day;
    const denominator = narrow(
      lookedAfterMembers(source),
      (member) => addWorkingDays(startOf(member), firstReviewDue) <= member.day,
      "looked after for less than 20 working days",
      leaveOut,
    );
    const numerator = narrow(
      denominator,
      (member) => reviewsOnTime(startOf(member), reviewDays(care, member.child), period),
      "a review was late or is overdue",
      leaveOut,
    );
    const unknown = denominator.filter(
      (member) => !isReviewBeforeKnown(startOf(member), reviewDays(care, member.child), period),
    );
    const note = (count: string): string =>
      `the return does not hold the last review before ${isoFromDay(period.from)} of ${count} of them, which is taken to have been held the day before`;
    return { numerator, denominator, gaps: [{ unknown, holds: "part", note }] };
  },
});

function reviewDays({ Reviews }: Return, child: number): readonly Day[] {
  const days: Day[] = [];
  for (let row = Reviews.firstRow[child] ?? 0; row < (Reviews.firstRow[child + 1] ?? 0); row += 1) {
    const day = Reviews.columns.REVIEW[row] ?? noDay;
    if (day !== noDay) days.push(day);
  }
  return days;
}

/** Children who took part in their reviews. */
export const reviewsParticipation = defineMeasure({
  id: "reviews-participation",
  title: "Children who took part in their reviews",
  why: "Children have a right to be heard on decisions about their lives, and this says how many were.",
  unit: "percent",
  kind: "cohort",
  definition:
    "Children with a review in the twelve months to the date at the age of 4 or over who took part in it or conveyed their views (PN1, PN2, PN3, PN5, PN6), of all such children. Whether they must have done so at every review or at one is not settled; it is every one; the settings can have it otherwise.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  statistic: "share",
  file: "Reviews",
  restsOn: [...rests.lookedAfter, "Header.DOB", "Reviews.REVIEW", "Reviews.REVIEW_CODE"],
  breakdowns: [reviewParticipation, age],
  denominatorSplitBy: [age],
  outcomes: [reviewParticipation],
  withoutFigure: [
    {
      breakdown: reviewParticipation,
      category: "under-4",
      symbol: "z",
      note: "out of the numerator and of the denominator",
    },
  ],
  count: (source) => {
    const denominator = reviewedMembers(source);
    const tookPart = ({ outcome }: Member): boolean => outcome === "took-part";
    return { numerator: narrow(denominator, tookPart, "did not take part", source.leaveOut), denominator };
  },
});

const takingPart: ReadonlySet<string> = new Set(["PN1", "PN2", "PN3", "PN5", "PN6"]);

function reviewedMembers(source: MeasureSource): readonly Member[] {
  const { care, period, leaveOut, choices } = source;
  const { reviewsTakingPart } = { ...defaultChoices, ...choices };
  const { firstRow, columns } = care.Reviews;
  return duringMembers(source).flatMap((member) => {
    const birth = birthOf(care, member.child);
    const parts: boolean[] = [];
    let lastRow = -1;
    for (let row = firstRow[member.child] ?? 0; row < (firstRow[member.child + 1] ?? 0); row += 1) {
      const day = columns.REVIEW[row] ?? noDay;
      if (day < period.from || day > period.to) continue;
      const code = columns.REVIEW_CODE.codes[columns.REVIEW_CODE.values[row] ?? 0] ?? "";
      if (code === "PN0" || (birth !== noDay && ageOn(birth, day) < 4)) {
        leaveOut?.({ child: member.child, file: "Reviews", row, reason: "the child was under 4 at the review" });
        continue;
      }
      parts.push(takingPart.has(code));
      lastRow = row;
    }
    if (lastRow < 0) return [];
    const took = reviewsTakingPart === "all" ? parts.every(Boolean) : parts.some(Boolean);
    return [{ ...member, row: { file: "Reviews", row: lastRow }, outcome: took ? "took-part" : "did-not" }];
  });
}
