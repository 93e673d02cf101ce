import type { Figure } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { midSentence } from "../words/midSentence.ts";
import { drawShares } from "./shareBars.ts";

/**
 * The share of children in each placement group: bars from the largest down, with counts, percentages and intervals.
 * Groups without a child stand in the table and the description, not in the drawing, unless there are no others.
 *
 * @param figures percentages of one whole, one for each group
 * @param categories the groups' names; the table keeps their order
 * @throws {RangeError} if there are no figures, two of one group, one that is no percentage or lacks its counts, or
 * figures of different measures, dates, places or wholes
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("placement-share")], by: [["placement"]] });
 * const wording = { measure: "Placement types", counted: "children looked after", place: "Anyshire", source: "the sample" };
 * placementMix(figures, categoriesOf("placement-share", "placement"), wording).title; // => "Most children looked after are in foster placements: 233 of 315 (74.0%)"
 */
export function placementMix(
  figures: readonly Figure[],
  categories: readonly CategoryLabel[],
  wording: ChartWording,
): Chart {
  return drawShares(figures, categories, wording, {
    name: "placementMix",
    id: "placement-mix",
    counts: "Children",
    predicateOf: (label) => `${/^placed /i.test(label) ? "" : "in "}${midSentence(label)}`,
  });
}
