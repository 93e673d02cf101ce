import { neighbours } from "../breakdown/local.ts";
import { total } from "../breakdown/total.ts";
import { localMeasure } from "../localMeasure.ts";
import type { Measure } from "../Measure.ts";

const courts = "Cafcass and Ministry of Justice family court statistics";

/** How long care proceedings take. */
export const courtWeeks: Measure = localMeasure({
  id: "court-weeks",
  title: "Average length of care proceedings",
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
export const courtWithin26Weeks: Measure = localMeasure({
  id: "court-within-26-weeks",
  title: "Proceedings completed within 26 weeks",
  unit: "percent",
  definition: "Care proceedings that ended within 26 weeks, of those that ended in the period.",
  source: courts,
  certainty: "quoted",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [total],
});

/** Whether courts make the orders that are asked for. */
export const ordersAsAsked: Measure = localMeasure({
  id: "orders-as-asked",
  title: "Final orders granted as the authority asked",
  unit: "percent",
  definition:
    "Care proceedings in which the order made is the order asked for, of those that ended in the period. Say whether what was asked at the first hearing or at the last is meant.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "wilson",
  breakdowns: [total],
});
