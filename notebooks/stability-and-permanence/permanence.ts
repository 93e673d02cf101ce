import { type Printed, type StabilityParts, wholeOf } from "./stabilityParts.ts";

/** Long-term stability and matching, social workers and reviews. */
export function permanenceOf({ now, full, change, trendOf }: StabilityParts) {
  const isKnown = (measure: Printed): boolean => wholeOf(measure, now).symbol !== "x";
  return {
    stability: full("long-term-stability"),
    stabilityChange: change("long-term-stability"),
    stabilityChart: trendOf("long-term-stability", "Stable", "had lived two years with the same carer"),
    matched: full("long-term-matched"),
    matchedChange: change("long-term-matched"),
    matchedChart: trendOf("long-term-matched", "Matched", "were formally matched with their carers"),

    socialWorkersKnown: isKnown("three-social-workers"),
    matchedKnown: isKnown("long-term-matched"),
    stabilityKnown: isKnown("long-term-stability"),
    reviewsKnown: isKnown("reviews-on-time"),
    participationKnown: isKnown("reviews-participation"),
    socialWorkers: full("three-social-workers"),
    socialWorkersChange: change("three-social-workers"),
    socialWorkersChart: trendOf("three-social-workers", "Three or more", "had three or more social workers"),
    reviews: full("reviews-on-time"),
    reviewsChange: change("reviews-on-time"),
    participation: full("reviews-participation"),
    participationChange: change("reviews-participation"),
    reviewsChart: trendOf("reviews-on-time", "All on time", "had all their reviews on time", [
      "reviews-participation",
      "Took part",
    ]),
  };
}
