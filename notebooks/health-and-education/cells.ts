import { longDate } from "@lac-analytics/charts";
import { type Day, findMeasure, isoFromDay } from "@lac-analytics/core";
import {
  type Asked,
  definitionsFor,
  figureRequests,
  leftOut,
  type NotebookSource,
  possessive,
  type SourceFacts,
  sectionNumbers,
  seriesNeeded,
} from "@lac-analytics/notebook";
import { educationPlansOf } from "./educationPlans.ts";
import { firstPageOf } from "./firstPageOf.ts";
import { healthChecksOf } from "./healthChecks.ts";
import { daysOf, type HealthParts, healthParts, local, outcomes, plans } from "./healthParts.ts";
import { mentalHealthOf } from "./mentalHealth.ts";
import { offendingOf } from "./offending.ts";
import { schoolOf } from "./school.ts";
import { scoresOf } from "./scores.ts";

const ofOutcomes = [
  ["total"],
  ["sex"],
  ["age-sdq-panel"],
  ["sex", "age-sdq-panel"],
  ["sdq-band"],
  ["sex", "sdq-band"],
  ["distance"],
  ["substance-intervention"],
] as const;

const ofLocal = [["total"], ["pep-quality"], ["pep-check"], ["education"], ["attainment"], ["plan-check"]] as const;

/** What the report asks for: outcomes of years, and the council's own series at their days. */
export function asks(facts: SourceFacts) {
  const { yearEnds, ...ownDays } = daysOf(facts);
  const days = [...new Set([...Object.values(ownDays).flat(), facts.asAt])];
  return figureRequests({
    years: { days: yearEnds, measures: outcomes.map(findMeasure), by: ofOutcomes },
    own: { days, measures: local.map(findMeasure), by: ofLocal },
  });
}

/** Health and education of children looked after: the outcomes of the last year that the return has, and the council's own series. */
export function cells(source: NotebookSource, asked: Asked<typeof asks>) {
  const parts = healthParts(source, asked);
  const { yearEnd, shownYear, earlierYear, before } = parts;
  const healthChecks = healthChecksOf(parts);
  const educationPlans = educationPlansOf(parts);
  const school = schoolOf(parts);
  const mentalHealth = mentalHealthOf(parts);
  const has: Sections = {
    outcomes: yearEnd !== undefined,
    firstChecks: healthChecks.firstChecks !== "",
    plans: educationPlans.hasPlans,
    schoolMeasures: school.schoolChart !== null,
    moves: school.moves !== "",
    attainment: school.attainmentTable !== null,
    contacts: mentalHealth.contacts !== "",
  };
  const hasEducation = has.plans || has.schoolMeasures || has.moves || has.attainment;
  const hasOwnCounts = hasEducation || has.contacts || has.firstChecks;
  return {
    first: firstPageOf(parts, hasEducation),
    hasOwnCounts,
    isCounted: hasOwnCounts || has.outcomes,
    whose: possessive(source.council),
    number: sectionNumbers({
      checks: has.outcomes,
      scores: has.outcomes,
      offending: has.outcomes,
      plans: has.plans,
      school: has.schoolMeasures || has.moves || has.attainment,
      services: has.contacts,
    }),
    yearNote: outcomesInWords(yearEnd, source.asAt),
    hasOutcomes: has.outcomes,
    shownYear: longDate(isoFromDay(shownYear)),
    hasEarlierYear: before.some(({ measure, symbol }) => measure === "health-assessments" && symbol === ""),
    earlierYear: longDate(isoFromDay(earlierYear)),
    ...healthChecks,
    ...scoresOf(parts),
    ...offendingOf(parts),
    ...educationPlans,
    ...school,
    ...mentalHealth,
    leftOut: missingFrom(parts, has),
    definitions: definitionsFor([
      ...(has.outcomes ? outcomes : []),
      ...(has.plans ? plans : []),
      ...(has.schoolMeasures ? (["education-share"] as const) : []),
      ...(has.attainment ? (["attainment-share"] as const) : []),
      ...(has.firstChecks ? (["plan-timeliness"] as const) : []),
      ...(has.moves ? (["school-moves"] as const) : []),
      ...(has.contacts ? (["camhs-not-attended"] as const) : []),
    ]),
  };
}

/** Of what the report has anything to tell. */
interface Sections {
  readonly outcomes: boolean;
  readonly firstChecks: boolean;
  readonly plans: boolean;
  readonly schoolMeasures: boolean;
  readonly moves: boolean;
  readonly attainment: boolean;
  readonly contacts: boolean;
}

/** What is left out, and what to give for it. */
function missingFrom({ source }: HealthParts, has: Sections): readonly string[] {
  const needed = (isThere: boolean, what: string, measures: readonly string[]): readonly string[] =>
    isThere ? [] : [seriesNeeded(what, measures, isoFromDay(source.asAt))];
  return [
    ...(has.outcomes
      ? []
      : [
          leftOut(
            "Health checks, scores and offending",
            "the return has no outcomes (file OC2) of the year of the report or of the four before it",
            "give that file with the return",
          ),
        ]),
    ...needed(has.plans, "Personal education plans", plans),
    ...needed(has.schoolMeasures, "School measures of two years", ["education-share"]),
    ...needed(has.moves, "Changes of school", ["school-moves"]),
    ...needed(has.attainment, "What children reach at school", ["attainment-share"]),
    ...needed(has.firstChecks, "First health assessments", ["plan-timeliness"]),
    ...needed(has.contacts, "Contacts with mental health services", ["camhs-not-attended"]),
  ];
}

/** Which year's outcomes the report has, and why. */
function outcomesInWords(yearEnd: Day | undefined, asAt: Day): string {
  const [date, year] = [asAt, yearEnd ?? asAt].map((day) => longDate(isoFromDay(day)));
  const asked = "Health, scores and offending are asked for once a year, for the year to 31 March.";
  if (yearEnd === undefined)
    return `${asked} The return has none of them for the year in which ${date} lies, or for any of the four years before it.`;
  if (yearEnd > asAt)
    return `${asked} The return has them only for the year to ${year}, which ends after the date of this report, ${date}.`;
  return `${asked} Shown is the year to ${year}, the last in the return that had ended by ${date}.`;
}
