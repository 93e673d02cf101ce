import type { PublishedFigure } from "../../compare/PublishedFigure.ts";
import type { AreaYear } from "../backtest/AreaYear.ts";
import { areaYears, type CountPlaces, type PublishedCount } from "./areaYears.ts";

/**
 * Care leavers by age, as the release counts them: about their birthdays in the twelve months to 31 March. Beside them
 * children looked after aged 16 and over on 31 March, many of whom are care leavers of 17 to 18 a year later.
 */
export type CareLeaverCounts = PublishedCount<"aged17to18" | "aged19to21" | "lookedAfter16">;

const aged = (years: string) => [
  { indicator: "count", filters: { care_leaver_age: `${years} years`, characteristic: "Total" } },
];

const places: CountPlaces<keyof CareLeaverCounts> = {
  aged17to18: aged("17 to 18"),
  aged19to21: aged("19 to 21"),
  lookedAfter16: [{ indicator: "count", filters: { cla_group: "Age group", characteristic: "16 years and over" } }],
};

/**
 * The care leavers of all authorities as a history, from the figures of published files: care leavers by activity, and
 * if wanted children looked after on 31 March by age.
 *
 * @throws {RangeError} if an edition does not name its year
 * @example
 * const printed = { edition: "2024", year: 2024, level: "authority", areaCode: "E06000017", oldCode: "857", indicator: "count", symbol: "" };
 * const figures = ["17 to 18 years", "19 to 21 years"].map((age, at) => ({ ...printed, filters: { care_leaver_age: age, characteristic: "Total" }, value: [8, 15][at] }));
 * careLeaverHistory(figures); // => [{"area":"857","year":2024,"published":2024,"counts":{"aged17to18":8,"aged19to21":15}}]
 */
export function careLeaverHistory(figures: readonly PublishedFigure[]): readonly AreaYear<CareLeaverCounts>[] {
  return areaYears(figures, places);
}
