import type { Assumption } from "./Assumption.ts";
import { type NumberBounds, numberRule } from "./numberRule.ts";
import { objectRule, optional, required } from "./objectRule.ts";
import type { Rule } from "./Rule.ts";
import { refuse } from "./refuse.ts";

/** A rule for a number between bounds, or for a range of such numbers. */
export function assumptionRule(bounds: NumberBounds): Rule<Assumption> {
  const number = numberRule(bounds);
  const range = objectRule({
    low: required(number, "it is never below this"),
    likely: optional(number, "the likeliest; without it all of the range is as likely"),
    high: required(number, "it is never above this"),
  });
  return {
    asks: `${number.asks}, or a range {low, likely, high} of such numbers`,
    schema: { anyOf: [number.schema, range.schema] },
    read: (node, place) => {
      if (node.kind !== "map") return number.read(node, place);
      const { low, likely, high } = range.read(node, place);
      if (low < high && (likely === undefined || (low <= likely && likely <= high))) return { low, likely, high };
      return refuse(place, node, "must have its low below its high, and its likely between them");
    },
  };
}
