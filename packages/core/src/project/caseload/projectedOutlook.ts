import { mean, variance } from "simple-statistics";
import type { Day } from "../../return/Day.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { entitledByMonth } from "./entitledByMonth.ts";
import { groupCourses } from "./groupCourses.ts";
import type { SupportChances } from "./SupportChances.ts";
import { simulateSupport } from "./simulateSupport.ts";
import { supportByAge } from "./supportByAge.ts";
import { drawSupportChances, meanSupportChances } from "./supportChancesOf.ts";
import { arrivalCourse, supportCourses } from "./supportCourses.ts";
import { supportMoments } from "./supportMoments.ts";
import type { YoungPeopleOutlook } from "./YoungPeopleOutlook.ts";
import type { YoungPerson } from "./YoungPerson.ts";

/** The exact moments are taken at so many draws of the assumptions: their own spread is then known to about 2 per cent. */
const drawsForMoments = 2000;

/**
 * Young people in receipt of support, projected from those known at the start. The mean and the variance at known
 * assumptions are exact; where assumptions are ranges they are averaged over draws of them, and the variance is split
 * by the law of total variance: the mean of the variances is chance, the variance of the means is what is not known of
 * the assumptions.
 */
export function projectedOutlook(
  people: readonly YoungPerson[],
  scenario: CaseloadScenario,
  ends: readonly Day[],
): YoungPeopleOutlook {
  const months = ends.length;
  const courses = supportCourses(people, scenario);
  const arrival = arrivalCourse(scenario);
  const chances = drawSupportChances(scenario);
  const groups = groupCourses(courses, months);
  const moments = chances.slice(0, drawsForMoments).map((drawn) => supportMoments(groups, arrival, drawn, months));
  const overDraws = (of: "mean" | "variance", month: number): readonly number[] =>
    moments.map((moment) => moment[of][month] ?? 0);
  const [known] = chances;
  const chancesIn = (future: number): SupportChances => {
    const drawn = chances[chances.length === 1 ? 0 : future] ?? known;
    if (drawn === undefined) throw new RangeError(`there is no future ${future}`);
    return drawn;
  };
  return {
    expected: ends.map((_, month) => mean(overDraws("mean", month))),
    processVariance: ends.map((_, month) => mean(overDraws("variance", month))),
    parameterVariance: ends.map((_, month) => variance(overDraws("mean", month))),
    futures: simulateSupport({
      courses,
      arrival,
      chancesIn,
      months,
      futures: scenario.simulations,
      seed: scenario.seed,
    }),
    entitled: entitledByMonth(people, scenario, ends),
    byAge: supportByAge(groups, arrival, meanSupportChances(scenario), months),
  };
}
