import { findByCodes, groupNameOf } from "../placements/PlacementGroup.ts";
import type { Placed } from "../placements/placementOf.ts";
import { meanOfAssumption } from "../scenario/meanOfAssumption.ts";
import type { PriceList } from "./PriceList.ts";

/** A price of placements: what it is called, and the pounds that it is expected to be by the week. */
export interface WeeklyPrice {
  readonly name: string;
  readonly weekly: number;
}

/**
 * A function that finds the price of a placement: the one that names placement and provider, else the one that names the
 * placement, else that of its group, of which the one without a share of its own stands for the rest. Undefined where
 * there is none, which is not a price of nought.
 */
export function placementPrice({ prices, groups }: PriceList): (placed: Placed) => WeeklyPrice | undefined {
  const known = new Map<string, WeeklyPrice | undefined>();
  return ({ place, provider }) => {
    const key = `${place}/${provider}`;
    if (!known.has(key)) {
      const group = groupNameOf(groups, place, provider);
      const ofGroup = prices.filter((price) => price.group === group);
      const found =
        findByCodes(prices, place, provider) ?? ofGroup.find(({ placed }) => placed === undefined) ?? ofGroup[0];
      known.set(key, found && { name: found.name, weekly: meanOfAssumption(found.weekly) });
    }
    return known.get(key);
  };
}
