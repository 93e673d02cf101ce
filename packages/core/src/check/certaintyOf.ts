import type { Rule } from "./Rule.ts";

/** How far the words of a rule can be trusted, as sentences, from the parts that the rule has; blank where nothing is in doubt. */
export function certaintyOf(parts: readonly Rule[]): string {
  const kinds = { "texts differ": "The texts differ", quoted: "Only quoted", "our reading": "Our reading" } as const;
  const doubts = parts.flatMap(({ certainty }) => certainty ?? []);
  return [...new Set(doubts.map(({ kind, note }) => `${kinds[kind]}: ${note}.`))].join(" ");
}
