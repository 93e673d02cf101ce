import { formatNumber, longDate, midSentence } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { counted } from "./counted.ts";
import type { Decimals } from "./Decimals.ts";
import { figureInWords } from "./figureInWords.ts";
import { intervalInWords } from "./intervalInWords.ts";
import { partInWords } from "./partInWords.ts";

/**
 * A share or a mean as a sentence has it, with what it is based on, its interval and its note: "8.8% (5 of 57
 * children; 95% interval 3.8 to 18.9)", "390 days (53 children; 95% interval 348 to 432)". Words in place of a figure
 * that has no value, and why where it would be of too few. What is based on time, as on days in care or years of children,
 * has no number of them.
 *
 * @param decimals none by default
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("long-term-stability")] });
 * figureInFull(findFigure(figures, "long-term-stability"), "child", "children"); // => "83% (83 of 100 children; 95% interval 74 to 89)"
 */
export function figureInFull(
  figure: Figure,
  singular: string,
  plural: string = `${singular}s`,
  decimals: Decimals = 0,
): string {
  if (figure.symbol !== "") {
    // of nobody there is nothing to say; of too few there is
    const isOfTooFew = figure.symbol === "z" && (figure.denominator ?? 0) > 0;
    if (!isOfTooFew) return figureInWords(figure);
    const others = withLongDates(figure.note.replace(new RegExp(`(?:; )?${tooFew}`), ""));
    const told = figure.note.includes(tooFew) ? `too few ${plural} to average` : figureInWords(figure);
    return others === "" ? told : `${told} (${others})`;
  }
  const { numerator, denominator, unit, note } = figure;
  const isShare = unit === "percent";
  const whole =
    denominator === undefined || isOverTime(unit)
      ? ""
      : wholeInWords(isShare ? numerator : undefined, denominator, singular, plural);
  const details = [whole, intervalInWords(figure, decimals), midSentence(withLongDates(note))].filter(
    (detail) => detail !== "",
  );
  const value = `${figureInWords(figure, decimals)}${isShare ? "" : ` ${unit}`}`;
  return details.length === 0 ? value : `${value} (${details.join("; ")})`;
}

/** Whether a rate is of days or years, and not of people. */
function isOverTime(unit: string): boolean {
  return /^per .*(?:days?|years?)$/.test(unit);
}

/** What the note of a mean says that is of too few. */
const tooFew = "too few children for a mean";

/** What a figure is based on: of few in words, and both numbers in figures where one of them is. */
function wholeInWords(part: number | undefined, whole: number, singular: string, plural: string): string {
  if (part === undefined) return counted(whole, singular, plural);
  if (part === 1 && whole === 1) return `one of one ${singular}`;
  if (whole < fewestInFigures) return partInWords(part, whole, singular, plural);
  return `${part === 0 ? "none" : formatNumber(part, 0)} of ${formatNumber(whole, 0)} ${plural}`;
}

/** Numbers below this are written out. */
const fewestInFigures = 10;

/** A note names a day as files do: 2022-04-01. */
function withLongDates(note: string): string {
  return note.replace(/\b\d{4}-\d\d-\d\d\b/g, (date) => longDate(date));
}
