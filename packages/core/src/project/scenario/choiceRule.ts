import type { Rule } from "./Rule.ts";
import { refuseAs } from "./refuse.ts";

/** A rule for one of some words. A bare number is taken as the word that it is. */
export function choiceRule<const Words extends readonly string[]>(words: Words): Rule<Words[number]> {
  const asks = `one of ${words.join(", ")}`;
  return {
    asks,
    schema: { enum: words },
    read: (node, place) => {
      const text = node.kind === "value" ? String(node.value) : "";
      return words.find((word) => word === text) ?? refuseAs(place, node, asks);
    },
  };
}
