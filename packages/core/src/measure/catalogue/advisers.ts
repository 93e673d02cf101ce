import { childrenWithRow } from "../../cohort/outcomeRow.ts";
import { addMonths } from "../../return/addMonths.ts";
import { dayFromIso } from "../../return/isoDate.ts";
import { ageAdviser, ageCareLeaver } from "../breakdown/age.ts";
import { inTouch } from "../breakdown/careLeaverOutcomes.ts";
import { advisers } from "../breakdown/local.ts";
import { total } from "../breakdown/total.ts";
import { fromSeries } from "../fromSeries.ts";
import { historyGap } from "../historyGap.ts";
import { defineMeasure } from "../Measure.ts";
import { entitledMembers } from "../members/entitledMembers.ts";
import { rests } from "../rests.ts";

const leavingCare =
  "Children Act 1989, sections 23A to 24D and Schedule 2, paragraphs 19A to 19C; Care Leavers (England) Regulations 2010; Children and Social Work Act 2017, section 3";
const release = "DfE, Children looked after in England including adoptions";

/** Care leavers of 22 to 25 who asked for support and had it. */
export const careLeavers22to25 = defineMeasure({
  id: "care-leavers-22-25-support",
  title: "Care leavers aged 22 to 25 who asked for and had support",
  why: "The duty to help runs to 25 for those who ask, and this says whether asking is answered.",
  unit: "percent",
  kind: "cohort",
  definition:
    "Care leavers of the age who asked for support and received it, of all who were eligible. Published from 2023. Which column of the return holds this is not known, so it comes from a local series.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: [],
  breakdowns: [ageCareLeaver, inTouch],
  count: fromSeries,
});

/** Who is 24 was reported in the OC3 of four years before, and left care, where that was not read, up to nine years before. */
const [yearsOfReports, yearsOfEpisodes] = [4, 9];

/** 1 April 2018, from which the duty runs to 25 (Children and Social Work Act 2017, section 3). */
const dutyTo25 = dayFromIso("2018-04-01");

/** Whom neither this year's OC3 nor its episodes hold. */
const over21 = { breakdown: ageAdviser, categories: ["21-24"] };

/** Young people entitled to a personal adviser. */
export const paEntitled = defineMeasure({
  id: "pa-entitled",
  title: "Young people entitled to a personal adviser",
  why: "It is for how many young people the law asks the council to have an adviser, whether they use one or not.",
  unit: "young people",
  kind: "stock",
  definition:
    "Young people from the 16th to the 25th birthday on the date who had been looked after for 13 weeks or more in all since the age of 14, some of it at 16 or 17, by the episodes, or who have left care and are reported in OC3: eligible while in care, relevant after it and former relevant from 18. By the episodes nobody is who before 18 had been for six months or more with a parent, adopter or guardian (E11, E12, E4A, E4B, E41, E43 to E48), died, was taken over by another authority or was found to be an adult (E2, E3, E15); by OC3, nobody who died or went home for six months. The duty runs to 25, and for days before the last of these acts came into force to 21, those in education left out; those over 21 are known only where the returns of earlier years are read, or from a local series.",
  source: leavingCare,
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: rests.careLeavers,
  breakdowns: [ageAdviser],
  count: (source) => {
    const { care, period } = source;
    const reported = addMonths(period.to, -12 * yearsOfReports);
    const from = childrenWithRow(care, "OC3", reported) > 0 ? reported : addMonths(period.to, -12 * yearsOfEpisodes);
    // before the duty was extended nobody over 21 was entitled, and that is known of every return
    const gaps = period.to < dutyTo25 ? [] : historyGap(care, from, "at-least", over21);
    return { numerator: entitledMembers(source), gaps };
  },
});

/** Young people who have an adviser. */
export const paReceiving = defineMeasure({
  id: "pa-receiving",
  title: "Young people receiving adviser support",
  why: "It is the work that advisers really have, which is what posts are planned for.",
  unit: "young people",
  kind: "stock",
  definition:
    "Entitled young people with an allocated adviser, or projected: all under 21 and those who take support up at 21 and over. From a local series.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: [],
  breakdowns: [ageAdviser],
  count: fromSeries,
});

/** How many go on with support at 21. */
export const paTakeUp = defineMeasure({
  id: "pa-take-up",
  title: "Take-up of adviser support at 21 and over",
  why: "How many go on with support at 21 moves the number of advisers needed more than most else.",
  unit: "percent",
  kind: "flow",
  definition:
    "Care leavers turning 21 in the period who go on with support, of all care leavers turning 21 in it. From a local series.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: [],
  breakdowns: [total],
  count: fromSeries,
});

/** Young people for each adviser. */
export const paCaseload = defineMeasure({
  id: "pa-caseload",
  title: "Average caseload of personal advisers",
  why: "An adviser with too many young people cannot know them; it is the number on which posts are argued.",
  unit: "young people per adviser",
  kind: "stock",
  definition:
    "Young people receiving support, or entitled to it (the series says which), over personal advisers in post, full-time equivalent, by the number of advisers in a scenario. From a local series. No national figure is published.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "none",
  statistic: "quotient",
  restsOn: [],
  breakdowns: [advisers],
  count: fromSeries,
});

/** How many advisers a caseload takes. */
export const paNeeded = defineMeasure({
  id: "pa-needed",
  title: "Advisers needed for a target caseload",
  why: "It turns a caseload that members think right into posts, and posts into money.",
  unit: "advisers",
  kind: "stock",
  definition:
    "Young people receiving support over the target caseload, rounded up to whole advisers. From a local series.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  statistic: "quotient",
  restsOn: [],
  breakdowns: [advisers],
  count: fromSeries,
});
