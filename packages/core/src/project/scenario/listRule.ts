import type { Rule } from "./Rule.ts";
import { refuseAs } from "./refuse.ts";

const longest = 1000;

/** A rule for a list of at least one. */
export function listRule<T>(rule: Rule<T>): Rule<readonly T[]> {
  const asks = `a list, each of it ${rule.asks}`;
  return {
    asks,
    schema: { type: "array", items: rule.schema, minItems: 1, maxItems: longest },
    read: (node, place) => {
      if (node.kind !== "list" || node.entries.length === 0 || node.entries.length > longest) {
        return refuseAs(place, node, asks);
      }
      return node.entries.map((entry, at) => rule.read(entry, { ...place, path: `${place.path}[${at + 1}]` }));
    },
  };
}
