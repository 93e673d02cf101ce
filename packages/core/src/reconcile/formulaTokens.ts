import { quoteCell } from "../read/quoteCell.ts";
import type { Operator, Term } from "./Formula.ts";
import { fraction } from "./Fraction.ts";

/** A piece of a formula's text. */
export type FormulaToken = Term | { readonly kind: "mark"; readonly mark: Operator | "(" | ")" };

const piece = /\s*(?:(\d{1,15})(?![\d.])|([\p{L}_][\p{L}\p{N}_.-]*)|([-+/()?×*÷−]))/uy;

const marks = new Map<string, Operator | "(" | ")">([
  ["+", "+"],
  ["-", "-"],
  ["−", "-"],
  ["/", "/"],
  ["÷", "/"],
  ["×", "x"],
  ["*", "x"],
  ["(", "("],
  [")", ")"],
]);

/**
 * Cuts a formula into terms and marks.
 *
 * @param refuse makes the error for what is wrong with it
 */
export function formulaTokens(
  text: string,
  isId: (word: string) => boolean,
  refuse: (fault: string) => Error,
): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let unknowns = 0;
  for (let at = 0; text.slice(at).trim() !== ""; ) {
    piece.lastIndex = at;
    const [, number, word, sign = ""] = piece.exec(text) ?? [];
    at = piece.lastIndex;
    const mark = marks.get(sign);
    if (number !== undefined) tokens.push({ kind: "number", value: fraction(BigInt(number)) });
    else if (mark !== undefined) tokens.push({ kind: "mark", mark });
    else if (sign === "?") tokens.push({ kind: "unknown", index: unknowns++ });
    else if (word === "x" || word === "X") tokens.push({ kind: "mark", mark: "x" });
    else if (word === undefined) {
      throw refuse(`${quoteCell(text)} is no formula; it may hold ids, whole numbers, + - x / ? and brackets`);
    } else {
      const id = idAtStart(word, isId);
      if (id === undefined) throw refuse(`the formula names ${quoteCell(word)}, and no figure has that id`);
      at -= word.length - id.length;
      tokens.push({ kind: "figure", id });
    }
  }
  return tokens;
}

/** The id with which a word begins: a hyphen may belong to an id, or be a minus between two of them. */
function idAtStart(word: string, isId: (word: string) => boolean): string | undefined {
  for (let id = word; id !== ""; id = id.slice(0, Math.max(id.lastIndexOf("-"), 0))) {
    if (isId(id)) return id;
  }
  return undefined;
}
