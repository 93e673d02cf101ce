import { symbolMeanings } from "@lac-analytics/core";

/**
 * What the symbols among some labels or cells mean, a sentence each.
 *
 * @example
 * symbolNotes(["[x]", 12]); // => ["[x] is not available."]
 */
export function symbolNotes(cells: readonly (string | number)[]): readonly string[] {
  return (["c", "k", "x", "z"] as const)
    .filter((symbol) => cells.includes(`[${symbol}]`))
    .map((symbol) => `[${symbol}] ${symbol === "k" ? "" : "is "}${symbolMeanings[symbol]}.`);
}
