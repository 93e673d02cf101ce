import { outcomeBreakdown } from "./outcomeBreakdown.ts";

/** Whether a child was missing or away without authorisation. */
export const missingType = outcomeBreakdown({
  id: "missing-type",
  title: "Missing or away",
  source: "DfE, Local Authority Interactive Tool data dictionary",
  certainty: "quoted",
  categories: [
    { id: "missing", label: "Missing: whereabouts not known" },
    { id: "away", label: "Away without authorisation: whereabouts known" },
  ],
});
