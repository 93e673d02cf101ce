import { outcomeBreakdown } from "./outcomeBreakdown.ts";

/** Whether a child took part in reviews. */
export const reviewParticipation = outcomeBreakdown({
  id: "review-participation",
  title: "Participation in reviews",
  source: "SSDA903 return, code list of reviews",
  certainty: "inferred",
  categories: [
    { id: "took-part", label: "Took part or conveyed views" },
    { id: "did-not", label: "Neither took part nor conveyed views", polarity: "lower-better" },
    { id: "under-4", label: "Under 4 at the review: out of the denominator" },
  ],
});
