import { midSentence } from "@lac-analytics/charts";
import { capitalised, figuresOf, findMeasure, listInWords } from "@lac-analytics/core";
import type { Message } from "@lac-analytics/notebook";
import type { AdoptionParts } from "./adoptionParts.ts";
import { figureOfSplit, labelOf } from "./splits.ts";

/** A count of the council's own that is not that of the return. */
export interface TwoCounts {
  readonly category: string;
  /** what is counted, with both counts */
  readonly told: string;
}

/** What the council counts otherwise than the return; nothing in a version for publication. */
export function differingCounts({ source, half, now }: AdoptionParts): readonly TwoCounts[] {
  if (!source.internal) return [];
  const options = { measures: [{ ...findMeasure("adoption-pipeline"), months: source.months }] };
  return figuresOf(source.care, { asAt: half }, options).flatMap(({ category, numerator }) => {
    const own = figureOfSplit(now, "adoption-pipeline", category).numerator;
    const label = midSentence(labelOf("adoption-pipeline", category));
    return own === undefined || numerator === undefined || own === numerator
      ? []
      : [{ category, told: `${label} (${own} by the council's own count, ${numerator} by the return)` }];
  });
}

/** What differs, and which count is printed; blank where nothing does. */
export function twoCounts(differing: readonly TwoCounts[]): string {
  return differing.length === 0 ? "" : `${lead}: ${listInWords(differing.map(({ told }) => told))}. ${printed}`;
}

/** The same for the first page. */
export function twoCountsMessage(differing: readonly TwoCounts[]): readonly Message[] {
  if (differing.length === 0) return [];
  return [
    {
      kind: "untested concern",
      lead,
      text: `${capitalised(listInWords(differing.map(({ told }) => told)))}. ${printed}`,
      question: "Which count is right, the council's own or that of the return, and who will put the other right?",
      about: "the counts that differ",
      weight: 85,
    },
  ];
}

const lead = "The council's own counts and the return differ";

const printed = "This report prints the council's own count. Which is right, only the children's records can tell.";
