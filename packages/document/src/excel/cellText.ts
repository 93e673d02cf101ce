import { InputError } from "@lac-analytics/core/InputError";
import type { Run } from "../model/Document.ts";

/** The most characters that a cell of Excel holds. */
const longest = 32_767;

/**
 * Runs as the text of a cell, with the address of every link after its words.
 *
 * @throws {InputError} if it is longer than a cell can hold
 */
export function cellText(runs: readonly Run[]): string {
  const text = runs
    .map(({ text: words, link }) => (/^(?!#)./.test(link) && link !== words ? `${words} (${link})` : words))
    .join("");
  if (text.length > longest) {
    throw new InputError(`The text "${text.slice(0, 40)}…" is longer than a cell of Excel holds.`);
  }
  return text;
}
