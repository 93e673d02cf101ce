import { attainment, education, pepCheck, pepQuality } from "../breakdown/local.ts";
import { total } from "../breakdown/total.ts";
import { localMeasure } from "../localMeasure.ts";

const dictionary = "DfE, Local Authority Interactive Tool data dictionary";

/** Children who changed school in the middle of a year. */
export const schoolMoves = localMeasure({
  id: "school-moves",
  title: "Children with a mid-year school move",
  why: "A change of school in mid-year costs learning and friends, and often follows from a change of home.",
  unit: "percent",
  definition:
    "Children with a change of school in the year, those from 1 August to 30 September left out, of children looked after on 31 March who are matched to the school census. Moves before the first entry to care in the year do not count. Needs the school census, so it comes as a series.",
  source: dictionary,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "wilson",
  breakdowns: [total],
});

/** How good personal education plans are. */
export const pepQualityShare = localMeasure({
  id: "pep-quality-share",
  title: "Personal education plans by quality",
  why: "A plan that is there but poor changes nothing at school.",
  unit: "percent",
  definition:
    "Sections B of personal education plans with the judgement, of those judged in the term. More is better for good or better.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [pepQuality],
});

/** Whether personal education plans come back as they should. */
export const pepOnTimeShare = localMeasure({
  id: "pep-on-time-share",
  title: "Personal education plans returned, on time, with SMART targets",
  why: "Plans are due each term, and one that is late misses the term it is for.",
  unit: "percent",
  definition:
    "Personal education plans that pass the check, of those due in the term; on time is within 10 working days. Whether the last two checks are of plans due or of plans returned is not stated: the series should say.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [pepCheck],
});

/** How children in care do at school. */
export const educationShare = localMeasure({
  id: "education-share",
  title: "School measures of children in care",
  why: "Absence, suspension and special needs say how school goes long before examinations do.",
  unit: "percent",
  definition:
    "Children, or school half-days, in the measure, of children looked after for twelve months or more who are matched to the school census, or of possible half-days, in the academic year. Less absence and fewer suspensions are better; special needs and plans have no better or worse.",
  source: dictionary,
  certainty: "quoted",
  polarity: "none",
  interval: "wilson",
  breakdowns: [education],
});

/** What children in care reach at school. */
export const attainmentShare = localMeasure({
  id: "attainment-share",
  title: "Attainment of children in care",
  why: "It says what children in care have learnt by the ages at which every child is tested.",
  unit: "percent",
  definition:
    "Children who reached the standard, of children looked after for twelve months or more on 31 March who were at the end of the stage in the academic year. Needs results of schools, so it comes as a series. So few reach the end of a stage in a year that one child is many percent.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  breakdowns: [attainment],
});
