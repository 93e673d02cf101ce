import { addMonths } from "../../return/addMonths.ts";
import { calendarOf } from "../../return/calendarOf.ts";
import type { Day } from "../../return/Day.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import { combineFutures } from "../combineFutures.ts";
import type { FutureValues } from "../futureValue.ts";
import type { Assumption } from "../scenario/Assumption.ts";
import type { AtDay } from "../scenario/byDateRule.ts";
import { drawAssumption } from "../scenario/drawAssumption.ts";
import { meanOfAssumption } from "../scenario/meanOfAssumption.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";

/** Pounds for one adviser in post in one month. */
export interface AdviserCost {
  readonly expected: number;
  readonly futures: FutureValues;
}

/**
 * What one adviser costs in each month: a twelfth of the year's cost, with on-costs where they are given, raised by every
 * pay award up to then; undefined where no cost is given. The parts are independent of each other, so that the mean of their product is the product of their means.
 */
export function adviserCost(scenario: CaseloadScenario, ends: readonly Day[]): readonly AdviserCost[] | undefined {
  const { costPerAdviser, onCosts = 0, simulations, seed } = scenario;
  if (costPerAdviser === undefined) return undefined;
  const draw = (assumption: Assumption, name: string): FutureValues =>
    drawAssumption(assumption, name, simulations, seed);
  const awards = payAwards(scenario).map(({ day, value }) => ({
    day,
    expected: 1 + meanOfAssumption(value),
    rise: draw(value, `payAward/${isoFromDay(day)}`),
  }));
  const expected = (meanOfAssumption(costPerAdviser) * (1 + meanOfAssumption(onCosts))) / 12;
  const beforeAwards = combineFutures(
    draw(costPerAdviser, "costPerAdviser"),
    draw(onCosts, "onCosts"),
    (pounds, share) => (pounds * (1 + share)) / 12,
  );
  return ends.map((end) =>
    awards
      .filter(({ day }) => day <= end)
      .reduce<AdviserCost>(
        (cost, award) => ({
          expected: cost.expected * award.expected,
          futures: combineFutures(cost.futures, award.rise, (pounds, rise) => pounds * (1 + rise)),
        }),
        { expected, futures: beforeAwards },
      ),
  );
}

/** The pay awards of a scenario, by date: where there is one for every 1 April, those after the first month. */
function payAwards({ payAward, from, months }: CaseloadScenario): readonly AtDay<Assumption>[] {
  if (payAward === undefined) return [];
  if (typeof payAward === "object" && !("low" in payAward)) return payAward;
  return Array.from({ length: months }, (_, month) => addMonths(from, month))
    .filter((day) => day > from && calendarOf(day).month === 4)
    .map((day) => ({ day, value: payAward }));
}
