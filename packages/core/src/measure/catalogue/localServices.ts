import { costLine, fosterPlace, interviewStage, planCheck } from "../breakdown/local.ts";
import { total } from "../breakdown/total.ts";
import { uasc } from "../breakdown/uasc.ts";
import { localMeasure } from "../localMeasure.ts";

const dictionary = "DfE, Local Authority Interactive Tool data dictionary";

/** Interviews with children who came back. */
export const returnInterviewsShare = localMeasure({
  id: "return-interviews-share",
  title: "Return home interviews",
  why: "The talk after a child comes back is the chance to learn why, and it must be soon.",
  unit: "percent",
  definition:
    "Missing incidents after which the interview reached the stage, of those that ended in the period. 72 hours is the statutory time as we understand it.",
  source: "Statutory guidance on children who run away or go missing from home or care, 2014",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [interviewStage],
});

/** Homeless young people who were too long in emergency accommodation. */
export const emergencyAccommodation = localMeasure({
  id: "emergency-accommodation-28-days",
  title: "Homeless 16 and 17 year-olds in emergency accommodation over 28 days",
  why: "Emergency rooms are no place for a young person of 16 or 17 to live, and a month is long.",
  unit: "young people",
  definition: "Homeless young people of 16 and 17 whose stay in emergency accommodation passed 28 days in the period.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "none",
  breakdowns: [total],
});

/** Children in care known to the youth offending service. */
export const youthOffendingOpen = localMeasure({
  id: "youth-offending-open",
  title: "Children in care open to the youth offending service",
  why: "It says for how many children two services work at once and need one plan.",
  unit: "children",
  definition: "Children looked after on the date who are open to the youth offending service.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [total, uasc],
});

/** Mental health contacts that did not take place. */
export const camhsNotAttended = localMeasure({
  id: "camhs-not-attended",
  title: "Mental health contacts not attended",
  why: "A missed appointment is help that was there and did not reach a child.",
  unit: "percent",
  definition:
    "Mental health contacts that were not attended, of those offered. Whether the printed number of contacts includes those missed is not stated.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "wilson",
  breakdowns: [total],
});

/** Visits, plans and assessments in time. */
export const planTimeliness = localMeasure({
  id: "plan-timeliness",
  title: "Visits, plans and first health assessments on time",
  why: "Visits, plans and first health checks are what the law promises every child; it says how often the promise is kept.",
  unit: "percent",
  definition:
    "Children or care leavers who pass the check, of those to whom it applies on the date. Annex A lists the dates, which are not in the return; the time limits are statutory and are applied by us.",
  source: "Ofsted ILACS Annex A",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [planCheck],
});

/** What a child in care costs. */
export const unitCostWeek = localMeasure({
  id: "unit-cost-week",
  title: "Weekly unit cost",
  why: "It says what a home costs by its kind, so that a change in numbers can be told in pounds.",
  unit: "pounds a week",
  definition:
    "Outturn of the line for a child and week: over children looked after or foster placements on 31 March, divided by 365 and times 7, or over days in residential care (K1, K2, R1, S1), times 7.",
  source: dictionary,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  statistic: "quotient",
  breakdowns: [costLine],
});

/** Places with foster carers. */
export const fosterPlaces = localMeasure({
  id: "foster-places",
  title: "Foster places",
  why: "It says how many places of its own the council has, and how many stand empty while others are bought.",
  unit: "places",
  definition: "In-house foster places that are approved or filled; friends and family are left out from 2022.",
  source: dictionary,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  breakdowns: [fosterPlace],
});
