import type { Rule } from "./Rule.ts";
import { refuseAs } from "./refuse.ts";

const longest = 500;

/**
 * A rule for a text of one line, of 500 characters at most. A bare number is taken as the text that it is.
 *
 * @example
 * textRule("a title in words").read(plainNode(2024), { file: "a.yaml", path: "title" }); // => "2024"
 * textRule("a title in words").read(plainNode(" "), { file: "a.yaml", path: "title" }); // throws: "a.yaml line 1: title is \"\" but must be a title in words."
 */
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
