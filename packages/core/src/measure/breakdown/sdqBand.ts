import { outcomeBreakdown } from "./outcomeBreakdown.ts";

/** Bands of the SDQ score: 0 to 13, 14 to 16, 17 to 40. */
export const sdqBand = outcomeBreakdown({
  id: "sdq-band",
  title: "SDQ band",
  source: "DfE, Local Authority Interactive Tool data dictionary",
  certainty: "confirmed-against-published",
  categories: [
    { id: "normal", label: "Normal", polarity: "higher-better" },
    { id: "borderline", label: "Borderline" },
    { id: "concern", label: "Cause for concern", polarity: "lower-better" },
  ],
});

/** The band of a score. */
export function bandOfScore(score: number): string {
  return score < 14 ? "normal" : score < 17 ? "borderline" : "concern";
}
