import { roundHalfAway } from "../../stats/roundHalfAway.ts";
import type { Horizon } from "./Horizon.ts";
import type { ObservedFlows } from "./ObservedFlows.ts";
import { findByCodes } from "./PlacementGroup.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";
import type { CostsOfMonth } from "./placementCosts.ts";
import { observedShares, priceShares } from "./placementPrices.ts";

/**
 * What has no cost because the scenario has no price for it, in a sentence that names the groups, the share of their
 * child-days where it is largest, and, of a group in which others have one, the placements and providers without.
 */
export function unpricedPlacements(
  scenario: PlacementScenario,
  flows: ObservedFlows,
  { starts }: Horizon,
  costs: readonly CostsOfMonth[],
): readonly string[] {
  const { prices, groups, title } = scenario;
  if (prices === undefined) return [];
  const shares = priceShares(scenario, observedShares(scenario, flows), starts.slice(0, -1));
  const unpriced = groups.flatMap(({ name }, group) => {
    const rests = shares.map((ofMonth, month) => {
      const childDays = costs[month]?.costs[group]?.childDays ?? 0;
      return childDays > 0 ? 1 - (ofMonth[group] ?? []).reduce((sum, share) => sum + share, 0) : 0;
    });
    const most = Math.max(...rests);
    if (most < 1e-9) return [];
    const whole = prices.some((price) => price.group === name);
    const codes = Object.keys(flows.daysByPlacement[group] ?? {}).filter((key) => {
      const [place = "", provider = ""] = key.split("/");
      return !whole && most < 1 && findByCodes(prices, place, provider) === undefined;
    });
    const which = codes.length === 0 ? "" : `: ${codes.sort().map(withoutBlank).join(", ")}`;
    return [`${name} (${Math.max(1, roundHalfAway(100 * most))}% of its child-days${which})`];
  });
  return unpriced.length === 0
    ? []
    : [`${title}: without a price, and so without cost, and not in that of all: ${unpriced.join("; ")}.`];
}

function withoutBlank(key: string): string {
  return key.replace(/\/$/, "");
}
