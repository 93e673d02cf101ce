import { midSentence } from "@lac-analytics/charts";
import { capitalised, figuresOf, findMeasure, listInWords } from "@lac-analytics/core";
import type { Message } from "@lac-analytics/notebook";
import type { AdoptionParts } from "./adoptionParts.ts";
import { figureOfSplit, labelOf } from "./splits.ts";

/**
 * Where the council's own count of the time is another than that of the return, and which of the two is printed; blank
 * where none is, and in a version for publication.
 */
export function twoCounts({ source, half, now }: AdoptionParts): string {
  if (!source.internal) return "";
  const options = { measures: [{ ...findMeasure("adoption-pipeline"), months: source.months }] };
  const differing = figuresOf(source.care, { asAt: half }, options).flatMap(({ category, numerator }) => {
    const own = figureOfSplit(now, "adoption-pipeline", category).numerator;
    const label = midSentence(labelOf("adoption-pipeline", category));
    return own === undefined || numerator === undefined || own === numerator
      ? []
      : [`${label} (${own} by the council's own count, ${numerator} by the return)`];
  });
  return differing.length === 0
    ? ""
    : `Two counts differ: ${listInWords(differing)}. This report prints the council's own count. Which is right, only the children's records can tell.`;
}

/** The same for the first page. */
export function twoCountsMessage(parts: AdoptionParts): readonly Message[] {
  const text = twoCounts(parts).replace("Two counts differ: ", "");
  if (text === "") return [];
  return [
    {
      kind: "untested concern",
      lead: "Two counts differ",
      text: capitalised(text),
      question: "Which count is right, the council's own or that of the return, and who will put the other right?",
      about: "the counts that differ",
      weight: 85,
    },
  ];
}
