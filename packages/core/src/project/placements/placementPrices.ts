import { addDays } from "../../return/addDays.ts";
import { addMonths } from "../../return/addMonths.ts";
import { calendarOf } from "../../return/calendarOf.ts";
import type { Day } from "../../return/Day.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import type { Assumption } from "../scenario/Assumption.ts";
import type { AtDay } from "../scenario/byDateRule.ts";
import { meanOfAssumption } from "../scenario/meanOfAssumption.ts";
import { activeChanges } from "./activeChanges.ts";
import { changed, type ReadValue } from "./changeValues.ts";
import type { ObservedFlows } from "./ObservedFlows.ts";
import { findByCodes } from "./PlacementGroup.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";

/** What share of the child-days of a group is at each price, by group; what no price takes costs nothing. */
export type PriceShares = readonly (readonly number[])[];

/**
 * The share of each price in each group, by child-days in the days of reference: a price that names placement and
 * provider comes before one that names the placement alone, and that before the price of the whole group, of which the
 * one without a given share takes what those with one leave. Where nobody was in a group in those days, the price of the
 * whole group takes it.
 */
export function observedShares({ prices = [], groups }: PlacementScenario, flows: ObservedFlows): PriceShares {
  return groups.map(({ name }, group) => {
    const ofGroup = prices.filter((price) => price.group === name);
    const rest = ofGroup.find(({ placed }) => placed === undefined) ?? ofGroup[0];
    const whole = rest === undefined ? -1 : prices.indexOf(rest);
    const shares = prices.map(() => 0);
    let all = 0;
    for (const [key, days] of Object.entries(flows.daysByPlacement[group] ?? {})) {
      const [place = "", provider = ""] = key.split("/");
      const found = findByCodes(prices, place, provider);
      const at = found === undefined ? whole : prices.indexOf(found);
      if (at >= 0) shares[at] = (shares[at] ?? 0) + days;
      all += days;
    }
    if (all === 0) return shares.map((_, at) => (at === whole ? 1 : 0));
    return shares.map((days) => days / all);
  });
}

/** Shares of which some are given: those stand, and the rest of the group shrinks or grows to fill what they leave. */
export function withGivenShares(
  observed: readonly number[],
  given: readonly (number | undefined)[],
): readonly number[] {
  let fixed = 0;
  let others = 0;
  for (const [at, share] of observed.entries()) {
    if (given[at] === undefined) others += share;
    else fixed += given[at] ?? 0;
  }
  if (fixed >= 1) return observed.map((_, at) => (given[at] ?? 0) / fixed);
  const unpriced = Math.max(0, 1 - observed.reduce((sum, share) => sum + share, 0));
  const scale = others + unpriced === 0 ? 0 : (1 - fixed) / (others + unpriced);
  return observed.map((share, at) => given[at] ?? share * scale);
}

/** The share of each price in each group and month: by month, by group, then by price. */
export function priceShares(
  scenario: PlacementScenario,
  observed: PriceShares,
  starts: readonly number[],
): readonly PriceShares[] {
  const { prices = [], from } = scenario;
  return starts.map((start) => {
    const active = activeChanges(scenario, addDays(from, start));
    const given = prices.map(({ name, placed }) => {
      const change = active.findLast((found) => found.change.placed?.name === name);
      return change?.change.placed?.share ?? placed;
    });
    return observed.map((shares, group) =>
      withGivenShares(
        shares,
        prices.map((price, at) => (belongsTo(scenario, price, shares[at] ?? 0, group) ? given[at] : undefined)),
      ),
    );
  });
}

/** What each price is in each month, pounds a week: by month, then by price. */
export function weeklyPrices(
  scenario: PlacementScenario,
  starts: readonly number[],
): (read: ReadValue) => readonly (readonly number[])[] {
  const { prices = [], from } = scenario;
  const rises = risesOf(scenario);
  const changesOf = starts.map((start) => activeChanges(scenario, addDays(from, start)));
  return (read) => {
    const index = rises.map(({ day, value }) => ({ day, rise: 1 + read(value, `inflation/${isoFromDay(day)}`) }));
    const first = prices.map(({ weekly, name }) => read(weekly, `prices/${name}`));
    return starts.map((start, month) => {
      let risen = 1;
      for (const { day, rise } of index) if (day <= addDays(from, start)) risen *= rise;
      return prices.map(({ name }, at) => {
        let pounds = first[at] ?? 0;
        for (const { at: place, change } of changesOf[month] ?? []) {
          if (change.price?.name === name) pounds = changed(pounds, change.price, 1, read, `changes/${place}`);
        }
        return pounds * risen;
      });
    });
  };
}

/** How far prices are expected to have risen on each day, of those of the first month. */
export function expectedPriceIndex(scenario: PlacementScenario, days: readonly Day[]): readonly number[] {
  const rises = risesOf(scenario);
  return days.map((on) =>
    rises.reduce((risen, { day, value }) => (day <= on ? risen * (1 + meanOfAssumption(value)) : risen), 1),
  );
}

/** Whether a price is one of a group: some of the group is at it, or it names the group, or a code that is in it. */
function belongsTo(
  { groups }: PlacementScenario,
  { group, codes = [] }: { readonly group?: string | undefined; readonly codes?: readonly string[] | undefined },
  share: number,
  at: number,
): boolean {
  return (
    share > 0 ||
    groups[at]?.name === group ||
    codes.some((code) => {
      const [place = "", provider = ""] = code.split("/");
      const found = findByCodes(groups, place, provider);
      return (found === undefined ? groups.length - 1 : groups.indexOf(found)) === at;
    })
  );
}

/** The rises of prices by date: where there is one for every 1 April, those after the first month. */
function risesOf({ inflation, from, months }: PlacementScenario): readonly AtDay<Assumption>[] {
  if (inflation === undefined) return [];
  if (typeof inflation === "object" && !("low" in inflation)) return inflation;
  return Array.from({ length: months }, (_, month) => addMonths(from, month))
    .filter((day) => day > from && calendarOf(day).month === 4)
    .map((day) => ({ day, value: inflation }));
}
