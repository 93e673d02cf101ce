import type { Figure } from "@lac-analytics/core";
import { counted } from "./counted.ts";
import { inPlaceOfValue } from "./inPlaceOfValue.ts";

/**
 * The count behind a figure with what is counted, as a sentence has it: "one child", "233 children", or words in place
 * of a count that may not be shown: "a withheld number of children".
 *
 * @param plural for words that take more than an s
 */
export function countInWords(figure: Figure, singular: string, plural: string = `${singular}s`): string {
  if (figure.numerator !== undefined) return counted(figure.numerator, singular, plural);
  if (figure.note.startsWith("not published")) return `an unpublished number of ${plural}`;
  return `${figure.symbol === "c" ? inPlaceOfValue.c : "an unknown number"} of ${plural}`;
}
