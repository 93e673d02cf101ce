import { neighbours, preProceedingsOutcome } from "../breakdown/local.ts";
import { total } from "../breakdown/total.ts";
import { localMeasure } from "../localMeasure.ts";

const courts = "Cafcass and Ministry of Justice family court statistics";

/** How long care proceedings take. */
export const courtWeeks = localMeasure({
  id: "court-weeks",
  title: "Average length of care proceedings",
  why: "A child's future is open as long as proceedings last, and the law sets 26 weeks.",
  unit: "weeks",
  definition:
    "The mean number of weeks from issue to final order, of proceedings that ended in the period. The limit is 26 weeks (Children and Families Act 2014). The two publishers count cases and applications and differ.",
  source: courts,
  certainty: "quoted",
  polarity: "lower-better",
  interval: "t",
  statistic: "quotient",
  breakdowns: [total, neighbours],
});

/** Care proceedings within the limit. */
export const courtWithin26Weeks = localMeasure({
  id: "court-within-26-weeks",
  title: "Proceedings completed within 26 weeks",
  why: "An average can hide a few very long cases; this says how many were done in the time of the law.",
  unit: "percent",
  definition: "Care proceedings that ended within 26 weeks, of those that ended in the period.",
  source: courts,
  certainty: "quoted",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [total],
});

/** Whether courts make the orders that are asked for. */
export const ordersAsAsked = localMeasure({
  id: "orders-as-asked",
  title: "Final orders granted as the authority asked",
  why: "It says whether courts agree with the council about what children need.",
  unit: "percent",
  definition:
    "Care proceedings in which the order made is the order asked for, of those that ended in the period. Say whether what was asked at the first hearing or at the last is meant.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "wilson",
  breakdowns: [total],
});

const outline =
  "Public Law Outline, and the statutory guidance on court orders and pre-proceedings for local authorities, 2014";

/** Families who are told that the authority may go to court. */
export const preProceedingsStarted = localMeasure({
  id: "pre-proceedings-started",
  title: "Children entering pre-proceedings",
  why: "It is how many families are given a last chance before court, and foretells court work.",
  unit: "children",
  definition:
    "Children whose parents were sent a letter before proceedings in the period. A child who enters twice counts twice.",
  source: outline,
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [total],
});

/** Families who may yet keep out of court. */
export const preProceedingsNumber = localMeasure({
  id: "pre-proceedings-number",
  title: "Children in pre-proceedings",
  why: "It says for how many children a decision about court is pending now.",
  unit: "children",
  definition:
    "Children on the date whose parents were sent a letter before proceedings that is neither withdrawn nor followed by proceedings.",
  source: outline,
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [total],
});

/** How long families wait to know whether the authority goes to court. */
export const preProceedingsWeeks = localMeasure({
  id: "pre-proceedings-weeks",
  title: "Average length of pre-proceedings",
  why: "Help before court is worth trying, but drift in it is time lost to a child.",
  unit: "weeks",
  definition:
    "The mean number of weeks from the letter before proceedings to the decision to end them or to issue, of pre-proceedings that ended in the period.",
  source: outline,
  certainty: "inferred",
  polarity: "lower-better",
  interval: "t",
  statistic: "quotient",
  breakdowns: [total],
});

/** What comes of pre-proceedings. */
export const preProceedingsOutcomeShare = localMeasure({
  id: "pre-proceedings-outcome-share",
  title: "How pre-proceedings ended",
  why: "It says how often work before court keeps families out of it.",
  unit: "percent",
  definition: "Children whose pre-proceedings ended so, of children whose pre-proceedings ended in the period.",
  source: outline,
  certainty: "inferred",
  polarity: "none",
  interval: "wilson",
  breakdowns: [preProceedingsOutcome],
});

/** Children who come before the court. */
export const proceedingsIssued = localMeasure({
  id: "proceedings-issued",
  title: "Children in new care proceedings",
  why: "It is the court work that comes, and most children for whom it is asked will be in care.",
  unit: "children",
  definition:
    "Children for whom the authority applied for a care or supervision order in the period. Cafcass publishes applications, each of which may be for several children.",
  source: courts,
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [total],
});
