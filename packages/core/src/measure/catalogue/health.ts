import type { Breakdown } from "../Breakdown.ts";
import { age, ageConvictions, ageDevelopment, ageHealth, ageSubstance } from "../breakdown/age.ts";
import { ethnicity } from "../breakdown/ethnicity.ts";
import { distance } from "../breakdown/location.ts";
import { placement } from "../breakdown/placement.ts";
import { sex } from "../breakdown/sex.ts";
import { substanceIntervention } from "../breakdown/substanceIntervention.ts";
import { total } from "../breakdown/total.ts";
import { defineMeasure, type Measure } from "../Measure.ts";
import { agedMembers } from "../members/agedMembers.ts";
import { continuousMembers } from "../members/continuousMembers.ts";
import { narrow } from "../members/narrow.ts";
import { type Oc2Question, oc2Test } from "../members/oc2Test.ts";
import { oc2Gap, oc2Note } from "../oc2Gap.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";
const dictionary = "DfE, Local Authority Interactive Tool data dictionary";

/** Children in care for a year or more, of whom the outcomes are asked. */
export const oc2Cohort = defineMeasure({
  id: "oc2-cohort",
  title: "Children looked after for 12 months or more",
  why: "Health and behaviour are asked only of children in care for a year or more; this is how many, and every share of them rests on it.",
  unit: "children",
  kind: "cohort",
  definition:
    "Children looked after on every day of the twelve months to the date, in one period of care that began by their first day and did not end before their last. A child with short breaks (V3, V4) in them is left out. Worked out from the episodes; the note says where OC2 has other children.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: rests.periodsOfCare,
  breakdowns: [total, age, sex, ethnicity, placement],
  count: (source) => ({ numerator: continuousMembers(source), note: oc2Note(source) }),
});

/** What the measures that are one question of OC2 differ in. */
interface Oc2Share<Id extends string, A extends Breakdown, D extends Breakdown>
  extends Pick<Measure<Id>, "id" | "title" | "why" | "definition" | "source" | "polarity"> {
  readonly question: Oc2Question;
  readonly age: A;
  /** what else it is split by, beside age and sex */
  readonly by?: readonly D[];
  /** the ages asked about, both ends included; all where missing */
  readonly ages?: readonly [from: number, to: number];
  /** why a child is not in the numerator */
  readonly not: string;
}

function oc2Share<const Id extends string, A extends Breakdown, D extends Breakdown = never>({
  question,
  age: byAge,
  by = [],
  ages,
  not,
  ...measure
}: Oc2Share<Id, A, D>): Measure<Id, "percent", A | D | typeof total | typeof sex> {
  return {
    ...measure,
    unit: "percent",
    kind: "cohort",
    certainty: "confirmed-against-published",
    interval: "wilson",
    statistic: "share",
    file: "OC2",
    restsOn: [...rests.periodsOfCare, `OC2.${question}`, ...(ages === undefined ? [] : (["Header.DOB"] as const))],
    breakdowns: [total, byAge, sex, ...by],
    denominatorSplitBy: [byAge, sex, ...by],
    count: (source) => {
      const { care, leaveOut } = source;
      const cohort = continuousMembers(source);
      const denominator = ages === undefined ? cohort : agedMembers(source, cohort, ...ages);
      const numerator = narrow(denominator, oc2Test(care, question), not, leaveOut);
      return { numerator, denominator, note: oc2Note(source), gaps: [oc2Gap(denominator, "at-least")] };
    },
  };
}

/** Children whose health assessments are up to date. */
export const healthAssessments = oc2Share({
  id: "health-assessments",
  title: "Health assessments up to date",
  why: "Many children come into care with needs that nobody has seen to; a yearly assessment is how they are found, and the law asks for it.",
  definition:
    "Children whose health assessments are up to date, of all children looked after for twelve months or more on the date. Under the age of five both of two are needed; an assessment that was refused is not done.",
  source: dictionary,
  polarity: "higher-better",
  question: "HEALTH_ASSESSMENT",
  age: ageHealth,
  by: [distance],
  not: "health assessment not recorded as done",
});

/** Children whose immunisations are up to date. */
export const immunisations = oc2Share({
  id: "immunisations",
  title: "Immunisations up to date",
  why: "Children in care have often missed injections; it is an easy gap to close, and a sign that health plans are carried out.",
  definition:
    "Children whose immunisations are up to date, of all children looked after for twelve months or more on the date.",
  source: dictionary,
  polarity: "higher-better",
  question: "IMMUNISATIONS",
  age: ageHealth,
  by: [distance],
  not: "immunisations not recorded as up to date",
});

/** Children whose teeth were checked by a dentist. */
export const dentalChecks = oc2Share({
  id: "dental-checks",
  title: "Teeth checked by a dentist",
  why: "Untreated teeth are common among children coming into care, and appointments are lost with every move.",
  definition:
    "Children whose teeth were checked by a dentist in the year, of all children looked after for twelve months or more on the date, very young ones included. A check that was refused is not done.",
  source: dictionary,
  polarity: "higher-better",
  question: "TEETH_CHECK",
  age: ageHealth,
  by: [distance],
  not: "dental check not recorded as done",
});

/** Young children whose development assessments are up to date. */
export const developmentChecks = oc2Share({
  id: "development-checks",
  title: "Development assessments up to date",
  why: "For the youngest a delay that is found early can often be made up.",
  definition:
    "Children whose development assessments are up to date, of those aged 0 to 4 on the date who had been looked after for twelve months or more.",
  source: release,
  polarity: "higher-better",
  question: "HEALTH_CHECK",
  age: ageDevelopment,
  ages: [0, 4],
  not: "development assessment not recorded as up to date",
});

/** Children convicted or cautioned. */
export const convictions = oc2Share({
  id: "convictions",
  title: "Convicted or cautioned in the year",
  why: "It says how many children in care are drawn into the justice system, sometimes for what a family would settle at home.",
  definition:
    "Children convicted, or given a youth caution or a youth conditional caution, in the year, of those aged 10 to 17 on the date who had been looked after for twelve months or more.",
  source: dictionary,
  polarity: "lower-better",
  question: "CONVICTED",
  age: ageConvictions,
  ages: [10, 17],
  not: "not recorded as convicted or cautioned",
});

/** Children with a substance misuse problem. */
export const substanceMisuse = oc2Share({
  id: "substance-misuse",
  title: "Identified with a substance misuse problem",
  why: "It says how many children need help with drugs or alcohol.",
  definition:
    "Children identified in the year as having a substance misuse problem, tobacco left out, of all children looked after for twelve months or more on the date.",
  source: dictionary,
  polarity: "lower-better",
  question: "SUBSTANCE_MISUSE",
  age: ageSubstance,
  not: "not identified with a substance misuse problem",
});

/** Whether children with a substance misuse problem were helped. */
export const substanceInterventionShare = defineMeasure({
  id: "substance-intervention-share",
  title: "Intervention received or refused",
  why: "Being identified is of use only if help is offered and taken.",
  unit: "percent",
  kind: "cohort",
  definition:
    "Children identified with a substance misuse problem who received an intervention, or were offered one and refused it, of all who were identified; looked after for twelve months or more on the date. Higher is better for those who received one.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "higher-better",
  interval: "wilson",
  statistic: "share",
  file: "OC2",
  restsOn: [...rests.periodsOfCare, "OC2.SUBSTANCE_MISUSE", "OC2.INTERVENTION_RECEIVED", "OC2.INTERVENTION_OFFERED"],
  breakdowns: [substanceIntervention],
  count: (source) => {
    const { care, leaveOut } = source;
    const cohort = continuousMembers(source);
    const received = oc2Test(care, "INTERVENTION_RECEIVED");
    const offered = oc2Test(care, "INTERVENTION_OFFERED");
    const identified = narrow(
      cohort,
      oc2Test(care, "SUBSTANCE_MISUSE"),
      "not identified with a substance misuse problem",
      leaveOut,
    ).map((member) => ({
      ...member,
      outcome: received(member) ? "received" : offered(member) ? "refused" : "neither",
    }));
    return { numerator: identified, denominator: identified, note: oc2Note(source), gaps: [oc2Gap(cohort, "part")] };
  },
});
