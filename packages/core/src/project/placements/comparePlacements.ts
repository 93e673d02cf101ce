import { combineFutures } from "../combineFutures.ts";
import type { FutureValues } from "../futureValue.ts";
import { type Outlook, outlookOf } from "../Outlook.ts";
import type { PlacementProjection } from "./PlacementProjection.ts";

/** What a second scenario has more of than a first, in one month and one group of placements, or in all. */
export interface PlacementDifference {
  /** the last day of the month, YYYY-MM-DD */
  readonly month: string;
  /** name of the group, or "total" */
  readonly group: string;
  /** children at the end of the month */
  readonly children: Outlook;
  /** pounds in the month; undefined where one of them has no prices, or none of the group */
  readonly cost: Outlook | undefined;
  /** pounds since the first month that both have */
  readonly costToDate: Outlook | undefined;
}

/**
 * Two scenarios, the second less the first, in the months and groups that both have. What is expected is the difference
 * of what is expected; the intervals are of the difference in the same future, in which a child has the same chances
 * in both, so that they are as narrow as what the scenarios really differ in.
 *
 * @throws {RangeError} if they do not have the same seed and number of simulations, so that futures cannot be paired
 * @example
 * const price = (weekly) => `from: 2019-04-01\nmonths: 1\nsimulations: 100\nprices:\n  - {name: Supported, weekly: ${weekly}, group: supported}\n`;
 * const [now, dearer] = [700, 1400].map((weekly) => projectPlacements(care, readPlacementScenario(price(weekly), "a.yaml")));
 * const { children, cost } = comparePlacements(now, dearer).find(({ group }) => group === "supported");
 * [children.lower95, children.upper95, cost.expected / placementCostInAll(now)[0].cost.expected]; // => [0,0,1]
 */
export function comparePlacements(
  first: PlacementProjection,
  second: PlacementProjection,
): readonly PlacementDifference[] {
  const [one, other] = [first.scenario, second.scenario];
  if (one.seed !== other.seed || one.simulations !== other.simulations) {
    throw new RangeError(
      `comparePlacements needs one seed and one number of simulations, and "${one.title}" and "${other.title}" differ.`,
    );
  }
  const monthsOfSecond = new Map(second.months.map(({ month }, at) => [month, at]));
  const toDate = new Map<string, { readonly expected: number; readonly futures: FutureValues }>();
  return first.months.flatMap(({ month, costs }, at) => {
    const otherAt = monthsOfSecond.get(month);
    if (otherAt === undefined) return [];
    const costsOfSecond = second.months[otherAt]?.costs ?? [];
    return costs.flatMap(({ group, cost }, place): PlacementDifference[] => {
      const otherPlace = costsOfSecond.findIndex((found) => found.group === group);
      if (otherPlace < 0) return [];
      const children = differenceOf(
        stockOf(second, otherAt, group) - stockOf(first, at, group),
        first.stockFutures[at]?.[place],
        second.stockFutures[otherAt]?.[otherPlace],
      );
      const pounds = costsOfSecond[otherPlace]?.cost;
      if (cost === undefined || pounds === undefined) {
        return [{ month, group, children: children.outlook, cost: undefined, costToDate: undefined }];
      }
      const inMonth = differenceOf(
        pounds.expected - cost.expected,
        first.costFutures[at]?.[place],
        second.costFutures[otherAt]?.[otherPlace],
      );
      const before = toDate.get(group) ?? { expected: 0, futures: new Float64Array(1) };
      const now = {
        expected: before.expected + pounds.expected - cost.expected,
        futures: combineFutures(before.futures, inMonth.futures, (sum, difference) => sum + difference),
      };
      toDate.set(group, now);
      return [
        {
          month,
          group,
          children: children.outlook,
          cost: inMonth.outlook,
          costToDate: outlookOf(now.expected, Float64Array.from(now.futures).sort()),
        },
      ];
    });
  });
}

function stockOf({ months }: PlacementProjection, at: number, group: string): number {
  const found = months[at]?.stocks.find((stock) => stock.ageBand === "total" && stock.group === group);
  return found?.children.expected ?? 0;
}

function differenceOf(
  expected: number,
  one: FutureValues = new Float64Array(1),
  other: FutureValues = new Float64Array(1),
): { readonly outlook: Outlook; readonly futures: FutureValues } {
  const futures = combineFutures(one, other, (first, second) => second - first);
  return { outlook: outlookOf(expected, Float64Array.from(futures).sort()), futures };
}
