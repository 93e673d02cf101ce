import { mean } from "simple-statistics";
import { isoFromDay } from "../../return/isoDate.ts";
import { combineFutures } from "../combineFutures.ts";
import { monthEnds } from "../monthEnds.ts";
import { outlookOf } from "../Outlook.ts";
import { drawAssumption } from "../scenario/drawAssumption.ts";
import { meanOfAssumption } from "../scenario/meanOfAssumption.ts";
import { adviserCost } from "./adviserCost.ts";
import type { CaseloadInputs } from "./CaseloadInputs.ts";
import type { CaseloadMonth, CaseloadProjection } from "./CaseloadProjection.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { countedOutlook } from "./countedOutlook.ts";
import { establishmentOf } from "./establishment.ts";
import { projectedOutlook } from "./projectedOutlook.ts";
import { staffedMonth } from "./staffedMonth.ts";
import { wholeAdvisers } from "./wholeAdvisers.ts";
import type { YoungPeopleOutlook } from "./YoungPeopleOutlook.ts";
import type { YoungPerson } from "./YoungPerson.ts";

/**
 * Young people in receipt of a personal adviser's support, their number for each adviser and the cost, at the end of
 * each month of a scenario. What rests on posts, a target or a cost that the scenario does not have is left undefined.
 *
 * Totals that are given are taken as they stand. From young people known one by one the mean and the variance are
 * exact, and the intervals come from simulated futures, the same for the same seed on every machine; they allow for
 * chance and for assumptions that are ranges, and the two are told apart.
 *
 * @throws {RangeError} if the scenario projects from people and none are given, or the other way round
 * @example
 * projectCaseload(readCaseloadScenario("from: 2020-03-01\nmonths: 1\nadvisers: 11\nyoung_people:\n  counts: {2020-03-31: 232}", "a.yaml")).months[0].caseload?.expected; // => 21.0909090909…
 */
export function projectCaseload(scenario: CaseloadScenario, { people }: CaseloadInputs = {}): CaseloadProjection {
  const ends = monthEnds(scenario.from, scenario.months);
  const outlook = youngPeopleIn(scenario, people, ends);
  const { vacancies, simulations, seed, targetCaseload } = scenario;
  const filled = {
    expected: 1 - meanOfAssumption(vacancies),
    futures: drawAssumption(vacancies, "vacancies", simulations, seed).map((share) => 1 - share),
  };
  const postsForOne = mean(Array.from(filled.futures, (share) => 1 / share));
  const sorted = outlook.futures.map((youngPeople) => Float64Array.from(youngPeople).sort());
  const perPost = (young: number, share: number): number => young / share;
  const workload = outlook.futures.map((youngPeople, month) => ({
    expected: (outlook.expected[month] ?? 0) * postsForOne,
    sorted:
      filled.futures.length === 1
        ? combineFutures(sorted[month] ?? youngPeople, filled.futures, perPost)
        : combineFutures(youngPeople, filled.futures, perPost).sort(),
  }));
  const staffing = { ends, workload, filled, adviserCost: adviserCost(scenario, ends) };
  const establishments = establishmentOf(scenario, ends);
  const months = ends.map((end, month): CaseloadMonth => {
    const expected = outlook.expected[month] ?? 0;
    const establishment = establishments?.[month];
    const staffed = establishment && staffedMonth(staffing, establishment, month);
    return {
      month: isoFromDay(end),
      entitled: outlook.entitled?.[month],
      youngPeople: {
        ...outlookOf(expected, sorted[month] ?? new Float64Array()),
        processSd: Math.sqrt(outlook.processVariance[month] ?? 0),
        parameterSd: Math.sqrt(outlook.parameterVariance[month] ?? 0),
      },
      byAge: outlook.byAge?.[month],
      establishment,
      caseload: staffed?.caseload,
      advisersNeeded:
        targetCaseload === undefined ? undefined : wholeAdvisers((workload[month]?.expected ?? 0) / targetCaseload),
      cost: staffed?.cost,
    };
  });
  return { scenario, months, youngPeople: outlook.futures, ...staffing };
}

function youngPeopleIn(
  scenario: CaseloadScenario,
  people: readonly YoungPerson[] | undefined,
  ends: CaseloadProjection["ends"],
): YoungPeopleOutlook {
  const { youngPeople, title } = scenario;
  if ("counts" in youngPeople) {
    if (people === undefined) return countedOutlook(youngPeople.counts, scenario, ends);
    throw new RangeError(`projectCaseload was given people for "${title}", which has counts.`);
  }
  if (people === undefined) throw new RangeError(`projectCaseload needs the people that "${title}" projects from.`);
  return projectedOutlook(people, scenario, ends);
}
