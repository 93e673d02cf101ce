import { midSentence } from "@lac-analytics/charts";
import { categoriesOf, type Figure, findMeasure } from "@lac-analytics/core";
import { careWords } from "./careWords.ts";
import { outcomeWords } from "./outcomeWords.ts";
import type { SeriesWords } from "./SeriesWords.ts";

const words: Readonly<Record<string, SeriesWords>> = { ...careWords, ...outcomeWords };

/**
 * What sentences for members say of a series. One that has no words of its own is called by its measure's title, and by
 * the category's label.
 *
 * @throws {RangeError} if the catalogue has no such measure
 */
export function wordsOfSeries({
  measure,
  breakdown,
  category,
}: Pick<Figure, "measure" | "breakdown" | "category">): SeriesWords {
  const found = words[category === "total" ? measure : `${measure} ${category}`];
  if (found !== undefined) return found;
  const { title } = findMeasure(measure);
  const label = categoriesOf(measure, breakdown).find(({ id }) => id === category)?.label ?? "";
  const about = midSentence(title);
  const named = category === "total" || label === "" ? about : `${about} (${midSentence(label)})`;
  return { about: named, says: `The figure for ${named} was {value}` };
}
