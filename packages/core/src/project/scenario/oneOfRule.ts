import { keyOf } from "./objectRule.ts";
import type { Rule } from "./Rule.ts";
import { refuse } from "./refuse.ts";

/** A rule for a set of keys of which exactly one must be written among some. */
export function oneOfRule<T extends object>(rule: Rule<T>, keys: readonly (keyof T & string)[]): Rule<T> {
  const written = keys.map(keyOf);
  return {
    ...rule,
    schema: { ...rule.schema, oneOf: written.map((key) => ({ required: [key] })) },
    read: (node, place) => {
      const read = rule.read(node, place);
      if (keys.filter((key) => read[key] !== undefined).length === 1) return read;
      return refuse(place, node, `must have one of ${written.join(", ")}, and no more than one`);
    },
  };
}
