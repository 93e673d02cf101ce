import { midSentence } from "@lac-analytics/charts";
import type { Figure, Measure } from "@lac-analytics/core";
import { careQuestions } from "./careQuestions.ts";
import { careWords } from "./careWords.ts";
import { outcomeQuestions } from "./outcomeQuestions.ts";
import { outcomeWords } from "./outcomeWords.ts";
import type { SeriesQuestions } from "./SeriesQuestions.ts";
import type { SeriesWords } from "./SeriesWords.ts";

const words: Readonly<Record<string, SeriesWords>> = { ...careWords, ...outcomeWords };

const questions: Readonly<Record<string, SeriesQuestions>> = { ...careQuestions, ...outcomeQuestions };

/**
 * What sentences for members say of a series. One that has no words of its own is called by its measure's title, and by
 * the category's label.
 *
 * @example
 * const total = { measure: "uasc-number", breakdown: "total", category: "total" };
 * wordsOfSeries(total, findMeasure("uasc-number")).about; // => "the number of unaccompanied children"
 * wordsOfSeries({ measure: "need-share", breakdown: "need", category: "N1" }, findMeasure("need-share")).about; // => "category of need (abuse or neglect)"
 */
export function wordsOfSeries(
  { measure, breakdown, category }: Pick<Figure, "measure" | "breakdown" | "category">,
  { title, breakdowns }: Pick<Measure, "title" | "breakdowns">,
): SeriesWords {
  const key = category === "total" ? measure : `${measure} ${category}`;
  const [found, asks] = [words[key], questions[key]];
  if (found !== undefined) return { ...found, ...(asks !== undefined && { asks }) };
  const own = breakdowns.find(({ id }) => id === breakdown)?.categories ?? [];
  const label = own.find(({ id }) => id === category)?.label ?? "";
  const about = midSentence(title);
  const named = category === "total" || label === "" ? about : `${about} (${midSentence(label)})`;
  return { about: named, says: `The figure for ${named} was {value}` };
}
