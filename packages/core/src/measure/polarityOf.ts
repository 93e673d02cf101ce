import type { Measure } from "./Measure.ts";
import type { Polarity } from "./Polarity.ts";

/**
 * Whether more is better of a category of a measure: what the category says of itself, such as that fewer audits should
 * be graded inadequate, else what the measure does. Of crossed categories the first that says something counts.
 *
 * @example
 * polarityOf(findMeasure("audit-grade-share"), { breakdown: "audit-grade", category: "inadequate" }); // => "lower-better"
 */
export function polarityOf(
  { polarity, breakdowns }: Pick<Measure, "polarity" | "breakdowns">,
  { breakdown, category }: { readonly breakdown: string; readonly category: string },
): Polarity {
  const categories = category.split(";");
  const own = breakdown.split(";").map((id, at) => {
    const known = breakdowns.find((one) => one.id === id)?.categories ?? [];
    return known.find((one) => one.id === categories[at])?.polarity;
  });
  return own.find((one) => one !== undefined) ?? polarity;
}
