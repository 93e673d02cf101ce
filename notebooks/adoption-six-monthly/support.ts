import type { AdoptionParts } from "./adoptionParts.ts";

/** What adoptive families ask for after the adoption. */
export function supportOf({ half, of, count, isCounted, counts, table, wording }: AdoptionParts) {
  const hasSupport = isCounted("adoption-support-requests");
  return {
    hasSupport,
    intermediary: count("adoption-agency-counts", "intermediary", "request"),
    hasIntermediary: of(half, "adoption-agency-counts", "intermediary").symbol !== "x",
    requests: count("adoption-support-requests", "request", "request"),
    assessments: count("adoption-support-requests", "assessment", "assessment"),
    applications: count("adoption-support-requests", "fund-application", "application"),
    supportChart: counts(
      "adoption-support-requests",
      ["fund-application", "request", "assessment"],
      wording("Adoption support", "applications to the adoption support fund", "the council's own series"),
    ),
    supportTable: hasSupport ? table("Adoption support", ["adoption-support-requests"]) : null,
  };
}
