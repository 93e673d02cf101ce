import { longDate } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { counted } from "./counted.ts";
import { figureInWords } from "./figureInWords.ts";
import { intervalInWords } from "./intervalInWords.ts";

/**
 * A share or a mean as a sentence has it, with what it is based on, its interval and its note: "8.8% (five of 57
 * children; 95% interval 3.8 to 18.9)", "390 days (53 children; 95% interval 348 to 432)". Words in place of a figure
 * that has no value, and why where it would be of too few.
 *
 * @param decimals none by default
 */
export function figureInFull(figure: Figure, singular: string, plural: string = `${singular}s`, decimals = 0): string {
  if (figure.symbol !== "") {
    // of nobody there is nothing to say; of too few there is
    const isOfTooFew = figure.symbol === "z" && (figure.denominator ?? 0) > 0;
    return isOfTooFew ? `${figureInWords(figure)} (${withLongDates(figure.note)})` : figureInWords(figure);
  }
  const { numerator, denominator, unit, note } = figure;
  const isShare = unit === "percent";
  const of =
    isShare && numerator !== undefined ? `${numerator === 0 ? "none" : counted(numerator, "", "").trim()} of ` : "";
  const whole =
    denominator === undefined
      ? ""
      : `${of}${isShare ? `${denominator} ${denominator === 1 ? singular : plural}` : counted(denominator, singular, plural)}`;
  const details = [whole, intervalInWords(figure, decimals), withLongDates(note)].filter((detail) => detail !== "");
  const value = `${figureInWords(figure, decimals)}${isShare ? "" : ` ${unit}`}`;
  return details.length === 0 ? value : `${value} (${details.join("; ")})`;
}

/** A note names a day as files do: 2022-04-01. */
function withLongDates(note: string): string {
  return note.replace(/\b\d{4}-\d\d-\d\d\b/g, (date) => longDate(date));
}
