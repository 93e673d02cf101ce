import type { Day } from "../../return/Day.ts";
import { monthEnds } from "../monthEnds.ts";
import { meanOfAssumption } from "../scenario/meanOfAssumption.ts";
import { adviserCost } from "./adviserCost.ts";
import type { CaseloadInputs } from "./CaseloadInputs.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { countedMeans } from "./countedOutlook.ts";
import { establishmentOf } from "./establishment.ts";
import { groupCourses } from "./groupCourses.ts";
import { meanSupportChances } from "./supportChancesOf.ts";
import { arrivalCourse, supportCourses } from "./supportCourses.ts";
import { supportMoments } from "./supportMoments.ts";

/**
 * One number that a scenario comes to: the expected young people in receipt at the month end with the most, the highest
 * expected caseload at a month end, or the expected pounds over all of its months.
 */
export type CaseloadQuestion = "young people" | "caseload" | "cost";

/**
 * The answer to a question with every assumption at its mean, exactly and without simulation.
 *
 * @throws {RangeError} if the scenario projects from people and none are given, or has no posts or no cost where these are
 * asked for
 * @example
 * const scenario = readCaseloadScenario("from: 2020-03-01\nmonths: 1\nadvisers: 11\ncost_per_adviser: 36000\nyoung_people:\n  counts: {2020-03-31: 231}", "a.yaml");
 * ["young people", "caseload", "cost"].map((question) => caseloadAnswer(scenario, question)); // => [231,21,33000]
 */
export function caseloadAnswer(
  scenario: CaseloadScenario,
  question: CaseloadQuestion,
  { people }: CaseloadInputs = {},
): number {
  const ends = monthEnds(scenario.from, scenario.months);
  if (question === "young people") return Math.max(...expectedYoungPeople(scenario, ends, people));
  const filled = 1 - meanOfAssumption(scenario.vacancies);
  const establishments = establishmentOf(scenario, ends);
  if (establishments === undefined)
    throw new RangeError(`caseloadAnswer needs posts, and "${scenario.title}" has none.`);
  if (question === "cost") {
    const rates = adviserCost({ ...scenario, simulations: 1 }, ends);
    if (rates === undefined) throw new RangeError(`caseloadAnswer needs a cost, and "${scenario.title}" has none.`);
    return establishments.reduce((sum, { paid }, month) => sum + paid * filled * (rates[month]?.expected ?? 0), 0);
  }
  const young = expectedYoungPeople(scenario, ends, people);
  return Math.max(...establishments.map(({ inPost }, month) => (young[month] ?? 0) / (inPost * filled)));
}

function expectedYoungPeople(
  scenario: CaseloadScenario,
  ends: readonly Day[],
  people: CaseloadInputs["people"],
): readonly number[] {
  const { youngPeople, title } = scenario;
  if ("counts" in youngPeople) return countedMeans(youngPeople.counts, scenario.takeUpAt21, ends);
  if (people === undefined) throw new RangeError(`caseloadAnswer needs the people that "${title}" projects from.`);
  const courses = supportCourses(people, scenario);
  const { mean } = supportMoments(
    groupCourses(courses, ends.length),
    arrivalCourse(scenario),
    meanSupportChances(scenario),
    ends.length,
  );
  return [...mean];
}
