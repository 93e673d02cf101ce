import type { Rule } from "./Rule.ts";
import { refuseAs } from "./refuse.ts";

const longest = 500;

/** A rule for a text of one line. A bare number is taken as the text that it is. */
export function textRule(asks: string): Rule<string> {
  return {
    asks,
    schema: { type: "string", minLength: 1, maxLength: longest },
    read: (node, place) => {
      const value = node.kind === "value" ? node.value : null;
      const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
      return text === "" || text.length > longest || /\p{Cc}/u.test(text) ? refuseAs(place, node, asks) : text;
    },
  };
}
