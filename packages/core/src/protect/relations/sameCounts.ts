import type { BreakdownId, CategoryId } from "../../measure/measures.ts";
import type { CountName } from "./sameChildren.ts";

/** A count of one category; of all of a breakdown together it is `*`, and of no breakdown the total of `total`. */
type CountOfCategory = readonly [
  count: CountName,
  breakdown: BreakdownId | "total",
  category: CategoryId | "unassigned" | "total" | "*",
];

/**
 * Single counts of the same children whatever the return, by the definitions of their measures: of each list whoever is in one is in
 * all, as often. The first stands for the others.
 */
export const sameCounts: readonly (readonly CountOfCategory[])[] = [
  [
    ["permanent-home-36-months denominator", "total", "total"],
    ["permanent-home-36-months numerator", "entry-outcome", "*"],
  ],
  [
    ["moves-per-1000-days denominator", "total", "total"],
    ["permanent-home-24-months numerator", "entry-outcome", "*"],
  ],
  [
    ["permanent-home-12-months denominator", "total", "total"],
    ["permanent-home-12-months numerator", "entry-outcome", "*"],
  ],
  [
    ["permanent-home-6-months denominator", "total", "total"],
    ["permanent-home-6-months numerator", "entry-outcome", "*"],
  ],
  [
    ["adopted-number numerator", "total", "total"],
    ["adoption-interval-mean numerator", "adoption-interval", "entry-adopted"],
    ["adoption-order-type-share numerator", "adoption-order", "*"],
    ["adoption-pipeline numerator", "adoption-stage", "adopted"],
    ["ceased-reason-share numerator", "reason-ceased", "adopted"],
  ],
  [
    ["adopted-share denominator", "total", "total"],
    ["ceased-reason-share numerator", "reason-ceased", "*"],
  ],
  [
    ["adoption-interval-mean numerator", "adoption-interval", "entry-placed"],
    ["adoption-interval-mean numerator", "adoption-interval", "placed-adopted"],
  ],
  [
    ["adoption-pipeline numerator", "adoption-stage", "matched"],
    ["adoption-pipeline numerator", "match-source", "*"],
  ],
  [
    ["adoption-pipeline numerator", "adoption-stage", "reversed"],
    ["adoption-pipeline numerator", "reversal-reason", "*"],
  ],
  [
    ["away-children-share numerator", "total", "total"],
    ["missing-incidents-mean denominator", "missing-type", "away"],
  ],
  [
    ["care-leavers-accommodation-share denominator", "total", "total"],
    ["care-leavers-accommodation-share numerator", "accommodation", "*"],
    ["care-leavers-accommodation-share numerator", "age-care-leaver", "*"],
    ["care-leavers-activity-share numerator", "activity", "*"],
    ["care-leavers-activity-share numerator", "eet", "*"],
    ["care-leavers-in-touch numerator", "in-touch", "*"],
    ["care-leavers-number numerator", "sex", "*"],
    ["care-leavers-number numerator", "uasc", "*"],
  ],
  [
    ["care-leavers-accommodation-share numerator", "accommodation", "no-information"],
    ["care-leavers-suitable numerator", "suitability", "no-information"],
  ],
  [
    ["care-leavers-activity-share numerator", "eet", "eet"],
    ["care-leavers-eet numerator", "age-care-leaver", "*"],
  ],
  [
    ["care-leavers-in-touch numerator", "age-care-leaver", "*"],
    ["care-leavers-in-touch numerator", "in-touch", "in-touch"],
  ],
  [
    ["care-leavers-suitable denominator", "total", "total"],
    ["care-leavers-suitable numerator", "suitability", "*"],
  ],
  [
    ["care-leavers-suitable numerator", "age-care-leaver", "*"],
    ["care-leavers-suitable numerator", "suitability", "suitable"],
  ],
  [
    ["ceased-reason-share numerator", "reason-ceased", "sgo"],
    ["sgo-share numerator", "total", "total"],
    ["sgo-type-share numerator", "sgo", "*"],
  ],
  [
    ["convictions denominator", "age-convictions", "10-12"],
    ["substance-misuse denominator", "age-substance", "10-12"],
  ],
  [
    ["convictions denominator", "age-convictions", "13-15"],
    ["substance-misuse denominator", "age-substance", "13-15"],
  ],
  [
    ["convictions denominator", "age-convictions", "16-17"],
    ["substance-misuse denominator", "age-substance", "16-17"],
  ],
  [
    ["dental-checks denominator", "age-health", "0-4"],
    ["development-checks denominator", "total", "total"],
  ],
  [
    ["missing-children-share numerator", "total", "total"],
    ["missing-incidents-mean denominator", "missing-type", "missing"],
  ],
  [
    ["missing-incidents numerator", "age", "*"],
    ["missing-incidents numerator", "missing-type", "missing"],
    ["missing-incidents numerator", "sex", "*"],
  ],
  [
    ["new-placements-location-share denominator", "total", "total"],
    ["new-placements-location-share numerator", "locality-distance", "*"],
  ],
  [
    ["placement-change-reason-share denominator", "total", "total"],
    ["placement-change-reason-share numerator", "age", "*"],
    ["placement-change-reason-share numerator", "need", "*"],
    ["placement-change-reason-share numerator", "placement-change-reason", "*"],
    ["placement-change-reason-share numerator", "placement", "*"],
    ["placement-change-reason-share numerator", "sex", "*"],
  ],
  [
    ["placement-duration-share denominator", "total", "total"],
    ["placement-duration-share numerator", "duration-placement", "*"],
    ["placement-duration-share numerator", "placement", "*"],
  ],
  [
    ["reviews-participation denominator", "total", "total"],
    ["reviews-participation numerator", "review-participation", "*"],
  ],
  [
    ["reviews-participation numerator", "age", "*"],
    ["reviews-participation numerator", "review-participation", "took-part"],
  ],
  [
    ["sdq-average denominator", "total", "total"],
    ["sdq-band-share numerator", "age-sdq", "*"],
    ["sdq-band-share numerator", "sdq-band", "*"],
    ["sdq-band-share numerator", "sex", "*"],
  ],
  [
    ["started-number numerator", "uasc", "uasc"],
    ["uasc-started-share numerator", "total", "total"],
  ],
  [
    ["substance-intervention-share denominator", "total", "total"],
    ["substance-intervention-share numerator", "substance-intervention", "*"],
  ],
  [
    ["three-placements-year denominator", "total", "total"],
    ["care-duration-share numerator", "duration-care", "*"],
    ["cla-profile-share numerator", "age", "*"],
    ["cla-profile-share numerator", "ethnicity-detail", "*"],
    ["cla-profile-share numerator", "ethnicity", "*"],
    ["cla-profile-share numerator", "sex", "*"],
    ["cla-profile-share numerator", "uasc", "*"],
    ["legal-status-share numerator", "legal-status", "*"],
    ["need-share numerator", "need", "*"],
    ["out-of-area-share numerator", "locality", "*"],
    ["over-20-miles-outside-share numerator", "locality-distance", "*"],
    ["over-20-miles-share numerator", "distance", "*"],
    ["placement-share numerator", "placement-detail", "*"],
    ["placement-share numerator", "placement-sfr", "*"],
    ["placement-share numerator", "placement", "*"],
    ["provider-share numerator", "provider-sector", "*"],
    ["provider-share numerator", "provider", "*"],
  ],
  [
    ["cla-number numerator", "placement-panel", "foster"],
    ["foster-share numerator", "total", "total"],
    ["foster-type-share numerator", "uasc", "*"],
  ],
  [
    ["cla-number numerator", "placement-panel", "foster-friends-family"],
    ["foster-type-share numerator", "foster-panel", "foster-friends-family"],
  ],
  [
    ["cla-number numerator", "placement-panel", "foster-ifa"],
    ["foster-type-share numerator", "foster-panel", "foster-ifa"],
  ],
  [
    ["cla-number numerator", "placement-panel", "foster-in-house"],
    ["foster-type-share numerator", "foster-panel", "foster-in-house"],
  ],
  [
    ["cla-number numerator", "placement-panel", "foster-other-la"],
    ["foster-type-share numerator", "foster-panel", "foster-other-la"],
  ],
  [
    ["cla-number numerator", "placement-panel", "foster-provider-unknown"],
    ["foster-type-share numerator", "foster-panel", "foster-provider-unknown"],
  ],
  [
    ["cla-number numerator", "placement-panel", "yoi-prison"],
    ["yoi-prison-number numerator", "total", "total"],
  ],
  [
    ["cla-profile-share numerator", "uasc", "uasc"],
    ["uasc-number numerator", "total", "total"],
  ],
  [
    ["foster-type-share numerator", "uasc", "uasc"],
    ["uasc-number numerator", "placement", "U"],
  ],
  [
    ["out-of-area-share numerator", "total", "total"],
    ["out-of-area-share numerator", "locality", "outside"],
    ["placement-net-gain numerator", "net-gain", "out"],
  ],
  [
    ["out-of-area-share numerator", "locality", "unknown"],
    ["over-20-miles-outside-share numerator", "locality-distance", "unassigned"],
  ],
  [
    ["over-20-miles-share numerator", "distance", "over-20"],
    ["over-20-miles-share numerator", "placement", "*"],
  ],
];
