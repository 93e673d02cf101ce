import { outcomeBreakdown } from "./outcomeBreakdown.ts";

/** What became of a child who was identified with a substance misuse problem. */
export const substanceIntervention = outcomeBreakdown({
  id: "substance-intervention",
  title: "Intervention",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "confirmed-against-published",
  categories: [
    { id: "received", label: "Received an intervention" },
    { id: "refused", label: "Offered and refused", polarity: "lower-better" },
    { id: "neither", label: "Neither recorded", polarity: "lower-better" },
  ],
});
