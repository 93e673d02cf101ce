import { type ChartTable, longDate } from "@lac-analytics/charts";
import { isoFromDay } from "@lac-analytics/core";
import type { Assumption, PlacementScenario } from "@lac-analytics/core/project";
import { poundsText } from "../words/poundsText.ts";

/**
 * What a week costs for one child under a scenario, where each price is from and of what day; undefined without prices.
 *
 * @example
 * const own = "{name: Own carers, group: fostering, weekly: 450, source: Ledger, dated: 2018-04-01}";
 * const home = "{name: Home, group: residential, weekly: {low: 3000, likely: 4000, high: 6000}}";
 * pricesTable(readPlacementScenario(`{from: 2019-04-01, months: 12, prices: [${own}, ${home}]}`, "a.yaml")).rows; // => [["Own carers","£450","Ledger","1 April 2018"],["Home","£4,000 (£3,000 to £6,000)","Not given","Not given"]]
 */
export function pricesTable({ prices = [] }: PlacementScenario): ChartTable | undefined {
  if (prices.length === 0) return undefined;
  return {
    caption: "Prices of a week for one child",
    columns: [
      { label: "Price", kind: "text" },
      { label: "Pounds a week", kind: "number" },
      { label: "Source", kind: "text" },
      { label: "Date", kind: "text" },
    ],
    rows: prices.map(({ name, weekly, source, dated }) => [
      name,
      assumedText(weekly),
      source ?? "Not given",
      dated === undefined ? "Not given" : longDate(isoFromDay(dated)),
    ]),
  };
}

function assumedText(value: Assumption): string {
  if (typeof value === "number") return poundsText(value);
  const range = `${poundsText(value.low)} to ${poundsText(value.high)}`;
  return value.likely === undefined ? range : `${poundsText(value.likely)} (${range})`;
}
