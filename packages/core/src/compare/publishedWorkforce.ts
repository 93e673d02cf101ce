import type { CategoryOf } from "../measure/FigureNames.ts";
import type { MeasureId } from "../measure/measures.ts";
import type { PublishedSeries } from "./PublishedSeries.ts";

function workforce(
  measure: MeasureId,
  indicator: string,
  category: CategoryOf<"workforce-basis"> | "total" = "total",
): PublishedSeries {
  const breakdown = category === "total" ? "total" : "workforce-basis";
  return { measure, breakdown, category, polarity: "lower-better", indicator, filters: {} };
}

/**
 * What the file on social workers of Explore Education Statistics holds for every authority.
 *
 * Source: DfE, Children's social work workforce.
 */
export const publishedWorkforce: readonly PublishedSeries[] = [
  workforce("workforce-caseload", "caseload_fte"),
  workforce("workforce-turnover", "turnover_rate_fte", "fte"),
  workforce("workforce-turnover", "turnover_rate_headcount", "headcount"),
  workforce("workforce-agency", "agency_rate_fte", "fte"),
  workforce("workforce-agency", "agency_rate_headcount", "headcount"),
  workforce("workforce-vacancy", "vacancy_rate_fte", "fte"),
];
