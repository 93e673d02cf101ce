import { noInteger } from "../../return/Day.ts";
import { ageSdq, ageSdqPanel } from "../breakdown/age.ts";
import { bandOfScore, sdqBand } from "../breakdown/sdqBand.ts";
import { sex } from "../breakdown/sex.ts";
import { total } from "../breakdown/total.ts";
import { type Counted, defineMeasure, type MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { agedMembers } from "../members/agedMembers.ts";
import { continuousMembers } from "../members/continuousMembers.ts";
import { narrow } from "../members/narrow.ts";
import { untraced } from "../members/untraced.ts";
import { oc2Gap, oc2Note } from "../oc2Gap.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";
const dictionary = "DfE, Local Authority Interactive Tool data dictionary";
const asked = "aged 5 to 16 on the date who had been looked after for twelve months or more";

/** Children for whom a score was received. */
export const sdqReceived = defineMeasure({
  id: "sdq-received",
  title: "SDQ score received",
  why: "Without a score nobody has asked how a child feels and behaves, and the average says nothing of those left out.",
  unit: "percent",
  kind: "cohort",
  definition: `Children with a score of the strengths and difficulties questionnaire, of all ${asked}. The return asks at 4 to 16.`,
  source: release,
  certainty: "confirmed-against-published",
  polarity: "higher-better",
  interval: "wilson",
  statistic: "share",
  file: "OC2",
  restsOn: [...rests.periodsOfCare, "Header.DOB", "OC2.SDQ_SCORE"],
  breakdowns: [total, ageSdq, ageSdqPanel, sex],
  denominatorSplitBy: [ageSdq, ageSdqPanel, sex],
  count: (source) => {
    const denominator = askedMembers(untraced(source));
    return { numerator: scored(source), denominator, note: oc2Note(source), gaps: [oc2Gap(denominator, "at-least")] };
  },
});

/** The average score. */
export const sdqAverage = defineMeasure({
  id: "sdq-average",
  title: "Average SDQ score",
  why: "It is the only measure of emotional wellbeing that every council collects in the same way.",
  unit: "score 0-40",
  kind: "cohort",
  definition: `The mean score of the strengths and difficulties questionnaire, from 0 to 40, of children ${asked} and for whom a score was received. It is a score and not a percentage.`,
  source: dictionary,
  certainty: "quoted",
  polarity: "lower-better",
  interval: "t",
  statistic: "mean",
  file: "OC2",
  restsOn: [...rests.periodsOfCare, "Header.DOB", "OC2.SDQ_SCORE"],
  breakdowns: [total, sex, ageSdq, ageSdqPanel],
  count: (source) => {
    const scores = scored(source).map((member) => ({ ...member, amount: scoreOf(source, member) }));
    return { numerator: scores, ...unknownScores(source) };
  },
});

/** How high the scores are. */
export const sdqBandShare = defineMeasure({
  id: "sdq-band-share",
  title: "SDQ scores normal, borderline, cause for concern",
  why: "It says how many children have scores that call for help, which an average can hide.",
  unit: "percent",
  kind: "cohort",
  definition: `Scores of the strengths and difficulties questionnaire in the band (0 to 13, 14 to 16, 17 to 40), of all scores received, not of all children, for children ${asked}.`,
  source: dictionary,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  file: "OC2",
  restsOn: [...rests.periodsOfCare, "Header.DOB", "OC2.SDQ_SCORE"],
  breakdowns: [sdqBand, ageSdq, sex],
  denominatorSplitBy: [ageSdq, sex],
  count: (source) => {
    const scores = scored(source).map((member) => ({ ...member, outcome: bandOfScore(scoreOf(source, member)) }));
    return { numerator: scores, denominator: scores, ...unknownScores(source) };
  },
});

/** Children asked about of whom OC2 says nothing; one with a row and no score has no score, which is known. */
function unknownScores(source: MeasureSource): Pick<Counted, "note" | "gaps"> {
  return { note: oc2Note(source), gaps: [oc2Gap(askedMembers(untraced(source)), "part")] };
}

function askedMembers(source: MeasureSource): readonly Member[] {
  return agedMembers(source, continuousMembers(source), 5, 16);
}

function scored(source: MeasureSource): readonly Member[] {
  const hasScore = (member: Member): boolean => scoreOf(source, member) !== noInteger;
  return narrow(askedMembers(source), hasScore, "no score received", source.leaveOut);
}

function scoreOf({ care }: MeasureSource, { row }: Member): number {
  return row === undefined ? noInteger : (care.OC2.columns.SDQ_SCORE[row.row] ?? noInteger);
}
