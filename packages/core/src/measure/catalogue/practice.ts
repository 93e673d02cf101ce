import { auditGrade } from "../breakdown/local.ts";
import { total } from "../breakdown/total.ts";
import { localMeasure } from "../localMeasure.ts";

/** Whether cases are audited as planned. */
export const auditsCompletedShare = localMeasure({
  id: "audits-completed-share",
  title: "Case audits completed",
  unit: "percent",
  definition: "Audits of case files completed, of those planned for the period.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [total],
});

/** What audits find. */
export const auditGradeShare = localMeasure({
  id: "audit-grade-share",
  title: "Case audits by grade",
  unit: "percent",
  definition:
    "Audits of case files with the grade, of those graded in the period. The grades are those of inspections, given by the authority's own auditors, and good or better holds outstanding.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [auditGrade],
});

/** Whether what an audit found wrong was put right. */
export const reauditsImprovedShare = localMeasure({
  id: "re-audits-improved-share",
  title: "Cases graded higher when audited again",
  unit: "percent",
  definition: "Cases graded higher than the time before, of those audited again in the period.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [total],
});

/** Whether social workers are supervised as often as they should be. */
export const supervisionOnTimeShare = localMeasure({
  id: "supervision-on-time-share",
  title: "Supervision of social workers on time",
  unit: "percent",
  definition: "Sessions of supervision held in time by the authority's own standard, of those due in the period.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [total],
});

/** How many children an independent reviewing officer has. */
export const iroCaseload = localMeasure({
  id: "iro-caseload",
  title: "Children per independent reviewing officer",
  unit: "cases per worker",
  definition: "Children looked after on the date, over full-time equivalent independent reviewing officers.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "none",
  statistic: "quotient",
  breakdowns: [total],
});
