import { neighbours, workforceBasis } from "../breakdown/local.ts";
import { total } from "../breakdown/total.ts";
import { localMeasure } from "../localMeasure.ts";

const workforce = "DfE, Children's social work workforce";

/** Cases for each social worker. */
export const workforceCaseload = localMeasure({
  id: "workforce-caseload",
  title: "Cases per social worker",
  why: "Too many cases for one worker is the commonest reason why visits and plans slip, and why workers leave.",
  unit: "cases per worker",
  definition:
    "Cases held on 30 September, agency workers included, over full-time equivalent case holders with a case. The whole children's workforce, not children in care teams.",
  source: workforce,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "none",
  statistic: "quotient",
  breakdowns: [total, neighbours],
});

/** Social workers who left. */
export const workforceTurnover = localMeasure({
  id: "workforce-turnover",
  title: "Social worker turnover",
  why: "Every worker who leaves is a relationship that children lose.",
  unit: "percent",
  definition:
    "Social workers who left in the year to 30 September, of those in post on it. The interval is meant for headcount only.",
  source: workforce,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "wilson",
  breakdowns: [workforceBasis],
});

/** Social workers from agencies. */
export const workforceAgency = localMeasure({
  id: "workforce-agency",
  title: "Agency social workers",
  why: "Agency workers cost more and move on sooner; a high share is a sign of posts that cannot be filled.",
  unit: "percent",
  definition: "Agency social workers on 30 September, of agency workers and workers in post together.",
  source: workforce,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "wilson",
  breakdowns: [workforceBasis],
});

/** Posts without a social worker. */
export const workforceVacancy = localMeasure({
  id: "workforce-vacancy",
  title: "Social worker vacancies",
  why: "Work of posts that are empty falls on others, or is not done.",
  unit: "percent",
  definition: "Full-time equivalent vacancies on 30 September, of vacancies and workers in post together.",
  source: workforce,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "none",
  breakdowns: [workforceBasis],
});
