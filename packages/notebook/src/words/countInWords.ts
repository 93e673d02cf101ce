import type { Figure } from "@lac-analytics/core";
import { counted } from "./counted.ts";
import { inPlaceOfValue } from "./inPlaceOfValue.ts";

/**
 * The count behind a figure with what is counted, as a sentence has it: "one child", "233 children", or words in place
 * of a count that may not be shown: "a withheld number of children".
 *
 * @param plural for words that take more than an s
 * @throws {RangeError} if the count is not a whole number
 * @example
 * const asked = [findMeasure("cla-number"), findMeasure("yoi-prison-number")];
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: asked });
 * countInWords(findFigure(figures, "cla-number"), "child", "children"); // => "315 children"
 * countInWords(findFigure(figures, "yoi-prison-number"), "child", "children"); // => "one child"
 */
export function countInWords(figure: Figure, singular: string, plural: string = `${singular}s`): string {
  if (figure.numerator !== undefined) return counted(figure.numerator, singular, plural);
  if (figure.note.startsWith("not published")) return `an unpublished number of ${plural}`;
  return `${figure.symbol === "c" ? inPlaceOfValue.c : "an unknown number"} of ${plural}`;
}
