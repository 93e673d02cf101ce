import type { Day } from "../../return/Day.ts";
import { combineFutures } from "../combineFutures.ts";
import { meanAndVariance } from "../meanAndVariance.ts";
import type { Assumption } from "../scenario/Assumption.ts";
import type { AtDay } from "../scenario/byDateRule.ts";
import { drawAssumption } from "../scenario/drawAssumption.ts";
import { meanOfAssumption } from "../scenario/meanOfAssumption.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import type { YoungPeopleOutlook } from "./YoungPeopleOutlook.ts";

const none = new Float64Array();

/**
 * Young people as somebody else counted them on some dates: in a straight line between the dates, level before the
 * first and after the last. Where counts are ranges a future lies equally far up in all of them, so that a high count
 * goes on being high.
 */
export function countedOutlook(
  counts: readonly AtDay<Assumption>[],
  { simulations, seed }: CaseloadScenario,
  ends: readonly Day[],
): YoungPeopleOutlook {
  const days = counts.map(({ day }) => day);
  const drawn = counts.map(({ value }) => drawAssumption(value, "counts", simulations, seed));
  const futures = ends.map((end) => {
    const [first, second, share] = neighbours(days, end);
    return combineFutures(drawn[first] ?? none, drawn[second] ?? none, (one, other) => one + (other - one) * share);
  });
  return {
    expected: countedMeans(counts, ends),
    processVariance: ends.map(() => 0),
    parameterVariance: futures.map((values) => meanAndVariance(values).variance),
    futures,
    entitled: undefined,
  };
}

/** What is expected of counts on the last days of months. */
export function countedMeans(counts: readonly AtDay<Assumption>[], ends: readonly Day[]): readonly number[] {
  const days = counts.map(({ day }) => day);
  const means = counts.map(({ value }) => meanOfAssumption(value));
  return ends.map((end) => {
    const [first, second, share] = neighbours(days, end);
    const [earlier = Number.NaN, later = Number.NaN] = [means[first], means[second]];
    return earlier + (later - earlier) * share;
  });
}

/** The places of the dates before and after a day, and how far the day lies from the one to the other. */
function neighbours(days: readonly Day[], at: Day): readonly [number, number, number] {
  const after = days.findIndex((day) => day >= at);
  const [earlier, later] = [days[after - 1], days[after]];
  if (later === undefined) return [days.length - 1, days.length - 1, 0];
  if (earlier === undefined) return [0, 0, 0];
  return [after - 1, after, (at - earlier) / (later - earlier)];
}
