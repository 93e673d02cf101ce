import { auditGrade } from "../breakdown/local.ts";
import { total } from "../breakdown/total.ts";
import { localMeasure } from "../localMeasure.ts";

/** Whether cases are audited as planned. */
export const auditsCompletedShare = localMeasure({
  id: "audits-completed-share",
  title: "Case audits completed",
  why: "A service that does not audit does not know how good its work is.",
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
  why: "It is the council's own view of its practice, to be held against what inspectors find.",
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
  why: "It says whether what audits find is put right.",
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
  why: "Supervision is where decisions about children are tested, and where workers are kept safe.",
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
  why: "Reviewing officers speak up for children only if they have time to know them.",
  unit: "cases per worker",
  definition: "Children looked after on the date, over full-time equivalent independent reviewing officers.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "none",
  statistic: "quotient",
  breakdowns: [total],
});
