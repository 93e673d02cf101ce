import type { BreakdownId, CategoryId, MeasureId } from "../../measure/measures.ts";
import type { ReportCount } from "../counts/ReportCount.ts";

type CountName = `${MeasureId} ${ReportCount["role"]}`;

/** A count of one category; of all of a breakdown together it is `*`, and of no breakdown the total of `total`. */
type CategoryName = readonly [
  count: CountName,
  breakdown: BreakdownId | "total",
  category: CategoryId | "unassigned" | "total" | "*",
];

/**
 * Counts of the same children whatever the return, by the definitions of their measures: of each list whoever is in one is in all,
 * as often. The first stands for the others. That two are of the same children makes them the same number only where each counts one
 * for everybody, and not where it adds up days or points.
 */
export const sameChildren: {
  /** in all, and in every category of each breakdown that both have */
  readonly everywhere: readonly (readonly CountName[])[];
  /** in every category of one breakdown */
  readonly byBreakdown: Readonly<Partial<Record<BreakdownId, readonly (readonly CountName[])[]>>>;
  readonly inCategories: readonly (readonly CategoryName[])[];
} = {
  everywhere: [
    ["moves-per-1000-days denominator", "permanent-home-24-months denominator"],
    ["permanent-home-12-months denominator", "residential-within-year denominator"],
    [
      "adopted-number numerator",
      "adopted-share numerator",
      "adoption-interval-mean denominator",
      "adoption-order-type-share denominator",
      "adoption-order-type-share numerator",
    ],
    [
      "ceased-number numerator",
      "adopted-share denominator",
      "ceased-rate numerator",
      "ceased-reason-share denominator",
      "ceased-reason-share numerator",
      "sgo-share denominator",
    ],
    ["away-children-share denominator", "cla-during-year numerator", "missing-children-share denominator"],
    [
      "care-leavers-accommodation-share denominator",
      "care-leavers-accommodation-share numerator",
      "care-leavers-activity-share denominator",
      "care-leavers-activity-share numerator",
      "care-leavers-eet denominator",
      "care-leavers-in-touch denominator",
      "care-leavers-number numerator",
    ],
    [
      "dental-checks denominator",
      "health-assessments denominator",
      "immunisations denominator",
      "oc2-cohort numerator",
      "substance-misuse denominator",
    ],
    [
      "sdq-average denominator",
      "sdq-average numerator",
      "sdq-band-share denominator",
      "sdq-band-share numerator",
      "sdq-received numerator",
    ],
    ["sgo-share numerator", "sgo-type-share denominator", "sgo-type-share numerator"],
    ["started-number numerator", "started-rate numerator", "uasc-started-share denominator"],
    ["substance-intervention-share denominator", "substance-misuse numerator"],
    [
      "cla-number numerator",
      "care-duration-share denominator",
      "care-duration-share numerator",
      "cla-profile-share denominator",
      "cla-profile-share numerator",
      "cla-rate numerator",
      "cla-rate-standardised numerator",
      "disproportionality-ratio numerator",
      "foster-share denominator",
      "legal-status-share denominator",
      "legal-status-share numerator",
      "need-share denominator",
      "need-share numerator",
      "out-of-area-share denominator",
      "over-20-miles-outside-share denominator",
      "over-20-miles-share denominator",
      "placement-share denominator",
      "placement-share numerator",
      "provider-share denominator",
      "provider-share numerator",
      "three-placements-year denominator",
      "uasc-share denominator",
    ],
    ["foster-share numerator", "foster-type-share denominator", "foster-type-share numerator"],
    ["uasc-number numerator", "uasc-share numerator"],
  ],
  byBreakdown: {
    "age-adoption-start": [
      [
        "adoption-interval-mean denominator",
        "adoption-interval-mean numerator",
        "adoption-placed-12-months denominator",
      ],
    ],
    "adoption-interval": [["adoption-interval-mean numerator", "adoption-interval-mean denominator"]],
    eet: [["care-leavers-activity-share numerator", "care-leavers-eet numerator"]],
    "missing-type": [["missing-incidents-mean denominator", "missing-incidents-mean numerator"]],
    locality: [["out-of-area-share numerator", "provider-share numerator"]],
  },
  inCategories: [
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
      ["care-leavers-activity-share numerator", "activity", "not-known"],
      ["care-leavers-activity-share numerator", "eet", "not-known"],
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
      ["ceased-number numerator", "age-ceased", "1-4"],
      ["ceased-rate numerator", "age", "1-4"],
    ],
    [
      ["ceased-number numerator", "age-ceased", "10-15"],
      ["ceased-rate numerator", "age", "10-15"],
    ],
    [
      ["ceased-number numerator", "age-ceased", "5-9"],
      ["ceased-rate numerator", "age", "5-9"],
    ],
    [
      ["ceased-number numerator", "age-ceased", "under-1"],
      ["ceased-rate numerator", "age", "under-1"],
    ],
    [
      ["ceased-number numerator", "age-ceased", "unassigned"],
      ["ceased-rate numerator", "age", "unassigned"],
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
      ["dental-checks denominator", "age-health", "10-15"],
      ["oc2-cohort numerator", "age", "10-15"],
    ],
    [
      ["dental-checks denominator", "age-health", "16-plus"],
      ["oc2-cohort numerator", "age", "16-plus"],
    ],
    [
      ["dental-checks denominator", "age-health", "5-9"],
      ["oc2-cohort numerator", "age", "5-9"],
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
      ["cla-number numerator", "age-single", "0"],
      ["cla-profile-share numerator", "age", "under-1"],
    ],
    [
      ["cla-number numerator", "age-single", "unassigned"],
      ["cla-profile-share numerator", "age", "unassigned"],
    ],
    [
      ["cla-number numerator", "placement-panel", "adoption"],
      ["placement-share numerator", "placement-sfr", "adoption"],
      ["placement-share numerator", "placement", "A"],
    ],
    [
      ["cla-number numerator", "placement-panel", "foster"],
      ["foster-share numerator", "total", "total"],
      ["foster-type-share numerator", "uasc", "*"],
      ["placement-share numerator", "placement-sfr", "foster"],
      ["placement-share numerator", "placement", "U"],
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
      ["cla-number numerator", "placement-panel", "other"],
      ["placement-share numerator", "placement-detail", "Z"],
      ["placement-share numerator", "placement", "Z"],
    ],
    [
      ["cla-number numerator", "placement-panel", "parents"],
      ["placement-share numerator", "placement-detail", "P1"],
      ["placement-share numerator", "placement-sfr", "parents"],
      ["placement-share numerator", "placement", "P1"],
    ],
    [
      ["cla-number numerator", "placement-panel", "residential"],
      ["placement-share numerator", "placement-detail", "K2"],
    ],
    [
      ["cla-number numerator", "placement-panel", "school"],
      ["placement-share numerator", "placement-detail", "S1"],
      ["placement-share numerator", "placement-sfr", "schools"],
      ["placement-share numerator", "placement", "S"],
    ],
    [
      ["cla-number numerator", "placement-panel", "secure"],
      ["placement-share numerator", "placement-detail", "K1"],
    ],
    [
      ["cla-number numerator", "placement-panel", "supported"],
      ["placement-share numerator", "placement", "H"],
    ],
    [
      ["cla-number numerator", "placement-panel", "temporary"],
      ["placement-share numerator", "placement-detail", "T"],
      ["placement-share numerator", "placement-sfr", "T"],
      ["placement-share numerator", "placement", "T"],
    ],
    [
      ["cla-number numerator", "placement-panel", "yoi-prison"],
      ["placement-share numerator", "placement-detail", "R5"],
      ["yoi-prison-number numerator", "total", "total"],
    ],
    [
      ["cla-number numerator", "placement-panel", "unassigned"],
      ["placement-share numerator", "placement-detail", "unassigned"],
      ["placement-share numerator", "placement", "unassigned"],
    ],
    [
      ["cla-profile-share numerator", "ethnicity-detail", "OOTH"],
      ["cla-profile-share numerator", "ethnicity", "other"],
    ],
    [
      ["cla-profile-share numerator", "ethnicity-detail", "unassigned"],
      ["cla-profile-share numerator", "ethnicity", "unassigned"],
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
      ["out-of-area-share numerator", "placement-detail", "P1"],
      ["out-of-area-share numerator", "placement", "P1"],
    ],
    [
      ["out-of-area-share numerator", "placement-detail", "S1"],
      ["out-of-area-share numerator", "placement", "S"],
    ],
    [
      ["out-of-area-share numerator", "placement-detail", "T"],
      ["out-of-area-share numerator", "placement", "T"],
    ],
    [
      ["out-of-area-share numerator", "placement-detail", "Z"],
      ["out-of-area-share numerator", "placement", "Z"],
    ],
    [
      ["out-of-area-share numerator", "placement-detail", "unassigned"],
      ["out-of-area-share numerator", "placement", "unassigned"],
    ],
    [
      ["over-20-miles-share numerator", "distance", "over-20"],
      ["over-20-miles-share numerator", "placement", "*"],
    ],
    [
      ["provider-share numerator", "provider-sector", "not-reported"],
      ["provider-share numerator", "provider", "not-reported"],
    ],
    [
      ["provider-share numerator", "provider-sector", "parents"],
      ["provider-share numerator", "provider", "PR0"],
    ],
  ],
};
