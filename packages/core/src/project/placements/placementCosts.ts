import type { FutureValues } from "../futureValue.ts";
import { outlookOf } from "../Outlook.ts";
import { drawnValues, meanValues } from "./changeValues.ts";
import type { Horizon } from "./Horizon.ts";
import type { MonthStep } from "./MonthStep.ts";
import type { ObservedFlows } from "./ObservedFlows.ts";
import type { PlacementCost, PlacementPriceCost } from "./PlacementProjection.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";
import { observedShares, priceShares, weeklyPrices } from "./placementPrices.ts";

/** The cost of one month, of every group and of all, and its futures in the same order. */
export interface CostsOfMonth {
  readonly costs: readonly PlacementCost[];
  readonly prices: readonly PlacementPriceCost[];
  readonly futures: readonly FutureValues[];
}

/**
 * What placements cost in each month: the days expected in each group, a seventh of its mean weekly price each, from
 * expectations that are not rounded. Prices and inflation are independent of the days, so that the mean of the product is
 * the product of the means. A group without any price has no cost, which is not a cost of nought; that of all is of the
 * others.
 *
 * @param childDays simulated, by `month * groups + group`
 */
export function placementCosts(
  scenario: PlacementScenario,
  flows: ObservedFlows,
  horizon: Horizon,
  steps: readonly MonthStep[],
  childDays: readonly Float64Array[],
): readonly CostsOfMonth[] {
  const { groups, prices, simulations } = scenario;
  const names = groups.map(({ name }) => name);
  const expectedDays = steps.map(({ childDays: days }) => names.map((_, group) => daysIn(days, names.length, group)));
  const withTotal = (values: readonly number[]): readonly number[] => [...values, values.reduce((a, b) => a + b, 0)];
  if (prices === undefined) {
    return expectedDays.map((days) => ({
      costs: withTotal(days).map((total, at) => ({ group: names[at] ?? "total", childDays: total, cost: undefined })),
      prices: [],
      futures: [],
    }));
  }
  const starts = horizon.starts.slice(0, -1);
  const shares = priceShares(scenario, observedShares(scenario, flows), starts);
  const pricesIn = weeklyPrices(scenario, starts);
  const ofGroups = (weekly: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    weekly.map((pounds, month) =>
      (shares[month] ?? []).map((ofGroup) => {
        let mean = 0;
        for (let price = 0; price < ofGroup.length; price += 1) mean += (ofGroup[price] ?? 0) * (pounds[price] ?? 0);
        return mean;
      }),
    );
  const isPriced = names.map((_, group) =>
    shares.some((ofMonth) => ofMonth[group]?.some((share) => share > 0) === true),
  );
  const expectedWeekly = pricesIn(meanValues);
  const expectedPrices = ofGroups(expectedWeekly);
  const valuesIn = drawnValues(scenario);
  const futures = steps.map(() => Array.from({ length: names.length + 1 }, () => new Float64Array(simulations)));
  const areCertain = isCertain(scenario);
  for (let future = 0; future < simulations; future += 1) {
    const weekly = areCertain ? expectedPrices : ofGroups(pricesIn(valuesIn(future)));
    for (let month = 0; month < futures.length; month += 1) {
      const ofMonth = futures[month] ?? [];
      const total = ofMonth[names.length];
      for (let group = 0; group < names.length; group += 1) {
        const days = childDays[month * names.length + group]?.[future] ?? 0;
        const pounds = (days * (weekly[month]?.[group] ?? 0)) / 7;
        const ofGroup = ofMonth[group];
        if (ofGroup !== undefined) ofGroup[future] = pounds;
        if (total !== undefined) total[future] = (total[future] ?? 0) + pounds;
      }
    }
  }
  return expectedDays.map((days, month): CostsOfMonth => {
    const pounds = withTotal(days.map((total, group) => (total * (expectedPrices[month]?.[group] ?? 0)) / 7));
    const ofMonth = futures[month] ?? [];
    return {
      costs: withTotal(days).map((total, at) => ({
        group: names[at] ?? "total",
        childDays: total,
        cost:
          isPriced[at] === false ? undefined : outlookOf(pounds[at] ?? 0, Float64Array.from(ofMonth[at] ?? []).sort()),
      })),
      prices: names.flatMap((group, at) =>
        prices.flatMap(({ name: price }, place): readonly PlacementPriceCost[] => {
          const childDays = (days[at] ?? 0) * (shares[month]?.[at]?.[place] ?? 0);
          const weekly = expectedWeekly[month]?.[place] ?? 0;
          return childDays === 0 ? [] : [{ group, price, childDays, pounds: (childDays * weekly) / 7 }];
        }),
      ),
      futures: ofMonth,
    };
  });
}

function daysIn(cells: Float64Array, groups: number, group: number): number {
  let days = 0;
  for (let cell = group; cell < cells.length; cell += groups) days += cells[cell] ?? 0;
  return days;
}

/** Whether no price and no inflation is a range, so that they are the same in every future. */
function isCertain({ prices = [], inflation, changes = [] }: PlacementScenario): boolean {
  const values = [
    ...prices.map(({ weekly }) => weekly),
    ...(Array.isArray(inflation) ? inflation.map(({ value }) => value) : [inflation]),
    ...changes.flatMap(({ price }) => [price?.times, price?.add, price?.set]),
  ];
  return values.every((value) => value === undefined || typeof value === "number");
}
