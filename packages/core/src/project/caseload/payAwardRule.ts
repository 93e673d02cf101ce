import type { Assumption } from "../scenario/Assumption.ts";
import { assumptionRule } from "../scenario/assumptionRule.ts";
import { type AtDay, byDateRule } from "../scenario/byDateRule.ts";
import type { Rule } from "../scenario/Rule.ts";

const awardRule = assumptionRule({ minimum: -0.5, maximum: 1, suchAs: 0.02 });
const awardsRule = byDateRule(awardRule, "first of a month");

/** A rule for pay awards: one for every 1 April, or one for each date. */
export const payAwardRule: Rule<Assumption | readonly AtDay<Assumption>[]> = {
  asks: `${awardRule.asks}, or ${awardsRule.asks}`,
  schema: { anyOf: [awardRule.schema, awardsRule.schema] },
  read: (node, place) => {
    const isRange = node.kind !== "map" || node.entries.some(({ key }) => key === "low" || key === "high");
    return isRange ? awardRule.read(node, place) : awardsRule.read(node, place);
  },
};
