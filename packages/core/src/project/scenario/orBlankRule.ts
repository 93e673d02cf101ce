import type { Rule } from "./Rule.ts";

/** A rule for something, or for nothing: what is left blank is not there, and is never nought. */
export function orBlankRule<T>(rule: Rule<T>): Rule<T | undefined> {
  return {
    asks: `${rule.asks}, or nothing`,
    schema: { anyOf: [rule.schema, { type: "null" }] },
    read: (node, place) => (node.kind === "value" && node.value === null ? undefined : rule.read(node, place)),
  };
}
