import { isUasc } from "../../cohort/isUasc.ts";
import { previousPeriodEnd } from "../../cohort/previousPeriodEnd.ts";
import { addDays } from "../../return/addDays.ts";
import { noDay } from "../../return/Day.ts";
import { age } from "../breakdown/age.ts";
import { ethnicity } from "../breakdown/ethnicity.ts";
import { legalStatus } from "../breakdown/legalStatus.ts";
import { need } from "../breakdown/need.ts";
import { placement } from "../breakdown/placement.ts";
import { sex } from "../breakdown/sex.ts";
import { total } from "../breakdown/total.ts";
import { uasc } from "../breakdown/uasc.ts";
import { historyGap } from "../historyGap.ts";
import { defineMeasure } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { narrow } from "../members/narrow.ts";
import { starterMembers, startMembers } from "../members/starterMembers.ts";
import { rests } from "../rests.ts";
import { uascDay } from "../uascDay.ts";

const release = "DfE, Children looked after in England including adoptions";

/** Children starting to be looked after in a period. */
export const startedNumber = defineMeasure({
  id: "started-number",
  title: "Children starting to be looked after",
  why: "It is the demand that comes to the service, and the first sign that the number in care will rise or fall.",
  unit: "children",
  kind: "flow",
  definition:
    "Children with an episode that begins in the period and is coded as a start (RNE S). A child counts once, at the first such start, and is described as on that day. Series of short breaks (V3, V4) are not counted.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: rests.starts,
  breakdowns: [total, age, sex, ethnicity, uasc, need, legalStatus, placement],
  count: (source) => ({ numerator: starterMembers(source) }),
});

/** Children starting to be looked after, per 10,000 of the population aged 0 to 17. */
export const startedRate = defineMeasure({
  id: "started-rate",
  title: "Children starting per 10,000 aged 0 to 17",
  why: "It lets the flow into care be compared with councils of another size, and with years of another population.",
  unit: "per 10,000",
  kind: "flow",
  definition:
    "Children starting to be looked after in the period, for every 10,000 residents aged 0 to 17 by the same estimate as for children looked after. An age group, by age on the day of the start, or a sex is set against its own residents; those of 16 and over against residents of 16 and 17.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "poisson",
  statistic: "rate-per-population",
  restsOn: rests.starts,
  breakdowns: [total, age, sex],
  count: (source) => ({ numerator: starterMembers(source) }),
});

const longestReturn = 365;

/** Starts of children who had left care within the year before. */
export const startedAgain = defineMeasure({
  id: "started-again-12-months",
  title: "Starters who had left care in the 12 months before",
  why: "A child who comes back soon after leaving may have gone home without enough help; it is a check on decisions to end care.",
  unit: "percent",
  kind: "flow",
  definition:
    "Starts in the period of children whose previous period of care had ended 1 to 365 days before, of all starts in it; a child who started twice counts twice. Short breaks are not periods of care. Without earlier returns a start counts as a first one.",
  source: "Ofsted ILACS Annex A",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.periodsOfCare,
  breakdowns: [total, age],
  denominatorSplitBy: [age],
  count: (source) => {
    const { care, period, leaveOut } = source;
    const denominator = startMembers(source);
    const endedBefore = previousPeriodEnd(care);
    const numerator = narrow(
      denominator,
      ({ episode, day }) => {
        const ended = endedBefore(episode);
        return ended !== noDay && day - ended >= 1 && day - ended <= longestReturn;
      },
      "the child had not left care 1 to 365 days before",
      leaveOut,
    );
    return { numerator, denominator, gaps: historyGap(care, addDays(period.from, -longestReturn), "at-least") };
  },
});

/** Unaccompanied asylum-seeking children as a share of starters. */
export const uascStartedShare = defineMeasure({
  id: "uasc-started-share",
  title: "Share of starters who are UASC",
  why: "It tells whether a rise in starters is one of local families or of arrivals from abroad.",
  unit: "percent",
  kind: "flow",
  definition:
    "Children starting to be looked after in the period who were unaccompanied asylum-seeking children on the day, of all children starting in it.",
  source: "DfE, Local Authority Interactive Tool data dictionary",
  certainty: "quoted",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: [...rests.starts, "UASC.DUC"],
  breakdowns: [total],
  count: (source) => {
    const denominator = starterMembers(source);
    const dayOf = uascDay(source);
    const test = ({ child, day }: Member): boolean => isUasc(source.care, child, dayOf(day));
    return {
      numerator: narrow(denominator, test, "not unaccompanied and asylum-seeking", source.leaveOut),
      denominator,
    };
  },
});
