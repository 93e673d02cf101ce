import type { Assumption } from "./Assumption.ts";
import { assumptionRule } from "./assumptionRule.ts";
import { type AtDay, byDateRule } from "./byDateRule.ts";
import type { Rule } from "./Rule.ts";

const riseRule = assumptionRule({ minimum: -0.5, maximum: 1, suchAs: 0.02 });
const risesRule = byDateRule(riseRule, "first of a month");

/** A rule for rises of pay or prices as a share: one for every 1 April, or one for each date. */
export const yearlyRiseRule: Rule<Assumption | readonly AtDay<Assumption>[]> = {
  asks: `${riseRule.asks}, or ${risesRule.asks}`,
  schema: { anyOf: [riseRule.schema, risesRule.schema] },
  read: (node, place) => {
    const isRange = node.kind !== "map" || node.entries.some(({ key }) => key === "low" || key === "high");
    return isRange ? riseRule.read(node, place) : risesRule.read(node, place);
  },
};
