import type { BreakdownId, MeasureId } from "../../measure/measures.ts";
import type { ReportCount } from "../counts/ReportCount.ts";

/** A measure and which of its counts. */
export type CountName = `${MeasureId} ${ReportCount["role"]}`;

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
};
