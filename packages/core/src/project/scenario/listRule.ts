import type { Rule } from "./Rule.ts";
import { refuseAs } from "./refuse.ts";

const longest = 1000;

/**
 * A rule for a list of at least one, and of a thousand at most.
 *
 * @example
 * const ages = listRule(numberRule({ minimum: 1, maximum: 17, whole: true, suchAs: 10 }));
 * ages.read(plainNode([1, 5, 10]), { file: "a.yaml", path: "ages" }); // => [1,5,10]
 * ages.read(plainNode([1, 21]), { file: "a.yaml", path: "ages" }); // throws: "a.yaml line 1: ages[2] is 21 but must be a whole number from 1 to 17, such as 10."
 */
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
