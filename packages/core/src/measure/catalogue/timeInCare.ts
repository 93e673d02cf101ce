import { runOfEpisode } from "../../cohort/episodeRuns.ts";
import { periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { noDay } from "../../return/Day.ts";
import { age } from "../breakdown/age.ts";
import { durationCare, timeInCare } from "../breakdown/duration.ts";
import { legalStatus } from "../breakdown/legalStatus.ts";
import { need } from "../breakdown/need.ts";
import { total } from "../breakdown/total.ts";
import { uasc } from "../breakdown/uasc.ts";
import { defineMeasure } from "../Measure.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { rests } from "../rests.ts";
import { unknownStartGap } from "../unknownStartGap.ts";

/** The time by which half of the children who come into care have left it. */
export const careDurationMedian = defineMeasure({
  id: "care-duration-median",
  title: "Median time in care",
  why: "It is the time in care that a child coming in can expect; the average time of those in care today would be too long, as long stays are met more often.",
  unit: "days",
  kind: "cohort",
  definition:
    "The time in care by which half of all periods of care have ended, by Kaplan and Meier, from the periods of care that touch the twelve months to the date: those still open on it count as lasting longer than they have so far, and those open at the start as watched from then on. The interval is that of the curve on the log-log scale. Where the curve stays above one half there is no median. Children are described as on coming into care.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  statistic: "median",
  restsOn: rests.periodsOfCare,
  breakdowns: [total, age, uasc, need, legalStatus],
  count: ({ care, period: { from, to }, leaveOut }) => {
    const numerator = periodsOfCare(care).flatMap(({ child, firstRow, start, end }) => {
      if (start === noDay || start > to || (end !== noDay && end < from)) return [];
      const ended = end !== noDay && end <= to;
      const exit = (ended ? end : to) - start;
      const entry = Math.max(0, from - 1 - start);
      if (exit <= entry) {
        leaveOut?.({
          child,
          file: "Episodes",
          row: firstRow,
          reason: "no night of the period of care could be watched",
        });
      }
      return exit > entry ? [{ child, episode: firstRow, day: start, duration: { entry, exit, event: ended } }] : [];
    });
    return { numerator, gaps: [unknownStartGap(care, numerator)] };
  },
});

/** How long the children looked after have been so. */
export const careDurationShare = defineMeasure({
  id: "care-duration-share",
  title: "Time in care so far",
  why: "Long stays call for permanence and short ones for a way home; how the two are mixed says what the service is for.",
  unit: "percent",
  kind: "stock",
  definition:
    "Children looked after on the date by the calendar months since the start of their current period of care, of all children looked after on it. The bands are ours.",
  source: "Ofsted ILACS Annex A",
  certainty: "inferred",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.periodsOfCare,
  breakdowns: [durationCare],
  count: (source) => {
    const periods = periodsOfCare(source.care);
    const lookedAfter = lookedAfterMembers(source).map((member) => ({
      ...member,
      outcome: timeInCare(runOfEpisode(periods, member.episode)?.start ?? member.day, member.day),
    }));
    return { numerator: lookedAfter, denominator: lookedAfter, gaps: [unknownStartGap(source.care, lookedAfter)] };
  },
});
