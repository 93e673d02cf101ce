import type { PublishedFigure } from "../../compare/PublishedFigure.ts";
import type { AreaYear } from "../backtest/AreaYear.ts";
import { areaYears, type CountPlaces, type PublishedCount } from "./areaYears.ts";

/** Children looked after on 31 March, without those only in series of short breaks. */
export type LookedAfterCounts = PublishedCount<"lookedAfter">;

const places: CountPlaces<keyof LookedAfterCounts> = {
  lookedAfter: [
    { indicator: "count", filters: { population_type: "Children looked after on 31 March each year" } },
    { indicator: "count", filters: { cla_group: "Age group", characteristic: "Total" } },
    { indicator: "LACnum", filters: {} },
  ],
};

/**
 * The children looked after by all authorities as a history, from the figures of any of the published files that count
 * them: numbers and rates, characteristics on 31 March, or the long file of the Local Authority Interactive Tool.
 *
 * @throws {RangeError} if an edition does not name its year
 * @example
 * const printed = { year: 2023, level: "authority", areaCode: "E06000017", oldCode: "857", indicator: "count", filters: { cla_group: "Age group", characteristic: "Total" }, symbol: "" };
 * const figures = [{ ...printed, edition: "2023", value: 40 }, { ...printed, edition: "2024", value: 43 }];
 * lookedAfterHistory(figures).map(({ published, counts }) => [published, counts.lookedAfter]); // => [[2023,40],[2024,43]]
 */
export function lookedAfterHistory(figures: readonly PublishedFigure[]): readonly AreaYear<LookedAfterCounts>[] {
  return areaYears(figures, places);
}
