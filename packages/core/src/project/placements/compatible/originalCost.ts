import { groupedBy } from "../../../return/groupedBy.ts";
import type { DemandProjection } from "./DemandProjection.ts";

/** A price of the original model: how much of a group is at that price a week. */
export interface OriginalPrice {
  /** FOSTERING, RESIDENTIAL, SUPPORTED or OTHER */
  readonly group: string;
  /** pounds */
  readonly weekly: number;
  readonly weight: number;
}

/**
 * What a projection of cs-demand-model costs a day: for each group the mean of its weekly prices by their weights, times
 * the number in it, divided by 7. A group whose prices all weigh nothing costs nothing.
 *
 * @returns by group, pounds on the last day of each step
 * @example
 * const projection = { states: ["FIVE_TO_TEN/FOSTERING", "TEN_TO_SIXTEEN/FOSTERING"], population: [Float64Array.of(3, 4)] };
 * const prices = [{ group: "FOSTERING", weekly: 300, weight: 1 }, { group: "FOSTERING", weekly: 500, weight: 1 }];
 * [...originalCost(projection, prices).get("FOSTERING")]; // => [400]
 */
export function originalCost(
  { states, population }: Pick<DemandProjection, "states" | "population">,
  prices: readonly OriginalPrice[],
): ReadonlyMap<string, Float64Array> {
  return new Map(
    Array.from(
      groupedBy(prices, ({ group }) => group),
      ([group, lines]) => {
        const weights = lines.reduce((sum, { weight }) => sum + weight, 0);
        const weekly = weights === 0 ? 0 : lines.reduce((sum, price) => sum + price.weekly * price.weight, 0) / weights;
        const places = [...states.keys()].filter((at) => states[at]?.endsWith(`/${group}`) === true);
        const pounds = population.map((now) => places.reduce((sum, at) => sum + (now[at] ?? 0), 0) * (weekly / 7));
        return [group, Float64Array.from(pounds)];
      },
    ),
  );
}
