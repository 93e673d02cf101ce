import { variance } from "simple-statistics";
import type { Day } from "../../return/Day.ts";
import { combineFutures } from "../combineFutures.ts";
import type { FutureValues } from "../futureValue.ts";
import type { Assumption } from "../scenario/Assumption.ts";
import type { AtDay } from "../scenario/byDateRule.ts";
import { drawAssumption } from "../scenario/drawAssumption.ts";
import { meanOfAssumption } from "../scenario/meanOfAssumption.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { isByAge, type YoungPeopleCount } from "./countRule.ts";
import type { SupportByAge } from "./supportByAge.ts";
import type { YoungPeopleOutlook } from "./YoungPeopleOutlook.ts";

type Counts = readonly AtDay<YoungPeopleCount>[];

const none = new Float64Array();
const add = (one: number, other: number): number => one + other;
const multiply = (one: number, other: number): number => one * other;

/**
 * Young people as somebody else counted them on some dates: in a straight line between the dates, level before the
 * first and after the last. Where counts are ranges a future lies equally far up in all of them, so that a high count
 * goes on being high; where they are by age, the take-up at 21 is drawn beside them.
 */
export function countedOutlook(counts: Counts, scenario: CaseloadScenario, ends: readonly Day[]): YoungPeopleOutlook {
  const days = counts.map(({ day }) => day);
  const drawn = drawCounts(counts, scenario);
  const futures = ends.map((end) => {
    const [first, second, share] = neighbours(days, end);
    return combineFutures(drawn[first] ?? none, drawn[second] ?? none, (one, other) => one + (other - one) * share);
  });
  return {
    expected: countedMeans(counts, scenario.takeUpAt21, ends),
    processVariance: ends.map(() => 0),
    parameterVariance: futures.map((values) => variance([...values])),
    futures,
    entitled: undefined,
    byAge: meansByAge(counts, ends),
  };
}

/** What is expected in receipt on the last days of months. */
export function countedMeans(counts: Counts, takeUpAt21: Assumption, ends: readonly Day[]): readonly number[] {
  const takeUp = meanOfAssumption(takeUpAt21);
  const mean = (count: YoungPeopleCount): number => {
    if (!isByAge(count)) return meanOfAssumption(count);
    const { under21, from21, supportedFrom21 } = count;
    return meanOfAssumption(under21) + meanOfAssumption(supportedFrom21) + takeUp * meanOfAssumption(from21);
  };
  return between(counts, ends, mean);
}

/** In receipt on each date of the counts, in each future. */
function drawCounts(counts: Counts, { takeUpAt21, simulations, seed }: CaseloadScenario): readonly FutureValues[] {
  const draw = (count: Assumption): FutureValues => drawAssumption(count, "counts", simulations, seed);
  const takeUp = drawAssumption(takeUpAt21, "takeUpAt21", simulations, seed);
  return counts.map(({ value }) => {
    if (!isByAge(value)) return draw(value);
    const certain = combineFutures(draw(value.under21), draw(value.supportedFrom21), add);
    return combineFutures(certain, combineFutures(draw(value.from21), takeUp, multiply), add);
  });
}

function meansByAge(counts: Counts, ends: readonly Day[]): readonly SupportByAge[] | undefined {
  const byAge = counts.flatMap(({ day, value }) => (isByAge(value) ? [{ day, value }] : []));
  if (byAge.length < counts.length) return undefined;
  const under21 = between(byAge, ends, ({ under21 }) => meanOfAssumption(under21));
  const from21 = between(byAge, ends, ({ from21 }) => meanOfAssumption(from21));
  const supportedFrom21 = between(byAge, ends, ({ supportedFrom21 }) => meanOfAssumption(supportedFrom21));
  return ends.map((_, month) => ({
    under21: under21[month] ?? 0,
    from21: from21[month] ?? 0,
    supportedFrom21: supportedFrom21[month] ?? 0,
  }));
}

/** A mean of counts on the last days of months. */
function between<T>(counts: readonly AtDay<T>[], ends: readonly Day[], mean: (count: T) => number): readonly number[] {
  const days = counts.map(({ day }) => day);
  const means = counts.map(({ value }) => mean(value));
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
