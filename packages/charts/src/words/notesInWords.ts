import { capitalised, groupedBy } from "@lac-analytics/core";
import { longDate } from "./longDate.ts";

/**
 * The notes of figures as sentences under a drawing: each once, those that differ in nothing but a year as one from the
 * first to the last, and days as people write them.
 *
 * @example
 * notesInWords(["mid-2017 estimate", "mid-2018 estimate"]); // => ["Mid-2017 to mid-2018 estimate."]
 */
export function notesInWords(notes: readonly string[]): readonly string[] {
  const told = [...new Set(notes.map((note) => note.trim()))].filter((note) => note !== "");
  const alike = groupedBy(told, (note) => note.replace(aYear, "{year}"));
  return [...alike].flatMap(([pattern, group]) => {
    const years = group.flatMap((note) => note.match(aYear)?.[0] ?? []).toSorted();
    const [first, last] = [years[0], years.at(-1)];
    const isOne = group.length > 1 && first !== undefined && last !== undefined;
    return (isOne ? [pattern.replace("{year}", `${first} to ${last}`)] : group).map(sentence);
  });
}

/** A year that stands alone: not one of a date. */
const aYear = /\b(?:mid-)?(?:19|20)\d\d\b(?!-\d\d)/;

function sentence(note: string): string {
  const dated = note.replace(/\b\d{4}-\d\d-\d\d\b/g, (date) => longDate(date));
  return `${capitalised(dated)}${/[.!?]$/.test(dated) ? "" : "."}`;
}
