import type { CategoryOf } from "../measure/FigureNames.ts";
import { daysAMonth } from "../return/daysAMonth.ts";
import type { PublishedSeries } from "./PublishedSeries.ts";

const stages = [
  ["entry-decision", "1. Average time between entry into care and decision that child should be placed for adoption"],
  [
    "decision-match",
    "2. Average time between decision that child should be placed for adoption and matching of child and adopters",
  ],
  ["match-placed", "3. Average time between date of matching and date placed for adoption"],
  ["entry-placed", "4. Total average time between entry into care and date placed for adoption"],
  ["placed-adopted", "5. Average time between date placed for adoption and the date child adopted"],
  ["entry-adopted", "6. Total average time between entry into care and adoption"],
] as const;

const ages = [
  ["under-1", "Aged under 1"],
  ["1", "Aged 1"],
  ["2", "Aged 2"],
  ["3", "Aged 3"],
  ["4", "Aged 4"],
  ["5", "Aged 5"],
  ["6", "Aged 6"],
  ["7-plus", "Aged 7 and over"],
] as const;

function averageTime(
  breakdown: "adoption-interval" | "age-adoption-start",
  category: CategoryOf<"adoption-interval" | "age-adoption-start">,
  stage: string,
  age: string,
): PublishedSeries {
  return {
    measure: "adoption-interval-mean",
    breakdown,
    category,
    polarity: "lower-better",
    indicator: "months",
    // the release prints years and months
    times: daysAMonth,
    filters: {
      cla_group: "Age on starting final period of care",
      stage_of_adoption_process: stage,
      age_start_poc: age,
    },
  };
}

/**
 * How long the stages of adoption took on average in England, which the release has of no authority. It prints years and whole
 * months, so that each is within half a month, or 15 days, of what it was.
 *
 * Source: DfE, Children looked after in England including adoptions: average time between adoption process stages.
 */
export const publishedAdoptionTimes: readonly PublishedSeries[] = [
  ...stages.map(([interval, stage]) => averageTime("adoption-interval", interval, stage, "Total")),
  ...ages.map(([category, age]) => averageTime("age-adoption-start", category, stages[5][1], age)),
];
