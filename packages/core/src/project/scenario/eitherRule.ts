import type { Rule } from "./Rule.ts";
import type { ScenarioNode } from "./ScenarioNode.ts";

/**
 * A rule for a plain value or something longer, told apart by the form in which it is written: what is neither is held
 * to the first.
 */
export function eitherRule<A, B>(plain: Rule<A>, form: ScenarioNode["kind"], longer: Rule<B>): Rule<A | B> {
  return {
    asks: `${plain.asks}, or ${longer.asks}`,
    schema: { anyOf: [plain.schema, longer.schema] },
    read: (node, place) => (node.kind === form ? longer.read(node, place) : plain.read(node, place)),
  };
}
