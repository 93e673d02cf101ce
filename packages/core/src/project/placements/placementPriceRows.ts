import { groupedBy } from "../../return/groupedBy.ts";
import { dayFromIso } from "../../return/isoDate.ts";
import { reportingYearOf } from "../../return/reportingYear.ts";
import { financialYearName } from "../financialYearName.ts";
import type { PlacementMonth, PlacementProjection } from "./PlacementProjection.ts";

/** The columns of `placementPriceRows`. */
export const placementPriceColumns = [
  "scenario",
  "financial_year",
  "months",
  "category",
  "price",
  "child_days",
  "cost",
] as const;

/** What one price comes to in one group of placements, in one financial year or in all of them. */
export interface PlacementPriceRow {
  readonly scenario: string;
  /** such as 2019-20, or "total" for all months of the scenario */
  readonly financial_year: string;
  /** how many of its months are in the scenario: fewer than 12 are not a year's cost */
  readonly months: number;
  /** name of the group */
  readonly category: string;
  /** name of the price */
  readonly price: string;
  /** expected */
  readonly child_days: number;
  /** pounds expected; those of a year add up to the cost of all placements in it */
  readonly cost: number;
}

/** What of a projection tells its cost by price. */
interface PricedMonths {
  readonly scenario: Pick<PlacementProjection["scenario"], "title">;
  readonly months: readonly Pick<PlacementMonth, "month" | "prices">[];
}

/**
 * The cost of a projection by price as given, such as own and agency foster homes, by financial year and in all. Without rows
 * where the scenario has no prices.
 *
 * @example
 * const stays = [{ group: "fostering", price: "Own foster care", childDays: 31, pounds: 2170 }];
 * placementPriceRows({ scenario: { title: "As it is" }, months: [{ month: "2024-05-31", prices: stays }] })[0]; // => {"scenario":"As it is","financial_year":"2024-25","months":1,"category":"fostering","price":"Own foster care","child_days":31,"cost":2170}
 */
export function placementPriceRows({ scenario, months }: PricedMonths): readonly PlacementPriceRow[] {
  const years = groupedBy(months, ({ month }) => financialYearName(reportingYearOf(dayFromIso(month))));
  return [...years, ["total", months] as const].flatMap(([year, own]) => {
    const lines = groupedBy(
      own.flatMap(({ prices }) => prices),
      ({ group, price }) => JSON.stringify([group, price]),
    );
    return [...lines.values()].map((same): PlacementPriceRow => {
      const [{ group, price } = { group: "", price: "" }] = same;
      return {
        scenario: scenario.title,
        financial_year: year,
        months: own.length,
        category: group,
        price,
        child_days: same.reduce((sum, { childDays }) => sum + childDays, 0),
        cost: same.reduce((sum, { pounds }) => sum + pounds, 0),
      };
    });
  });
}
