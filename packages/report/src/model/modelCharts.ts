import { type Chart, projectionFan, trend } from "@lac-analytics/charts";
import type { CaseloadProjection, Figure } from "@lac-analytics/core";

/** The charts of a scenario: caseloads beside those of the report's scenario, and young people in receipt. */
export function modelCharts(
  projection: CaseloadProjection,
  own: CaseloadProjection,
  known: readonly Figure[],
  council: string,
): readonly Chart[] {
  const source = "this scenario";
  const caseloads = trend(
    [
      { label: "This scenario", figures: caseloadFigures(projection) },
      ...(sameCaseloads(projection, own) ? [] : [{ label: "The report's scenario", figures: caseloadFigures(own) }]),
    ],
    {
      measure: "Caseload of personal advisers",
      counted: "young people for each adviser",
      place: council,
      source,
    },
  );
  const before = known.filter(({ periodEnd }) => periodEnd < (projection.months[0]?.month ?? ""));
  if (before.length === 0) return [caseloads];
  const youngPeople = projectionFan(
    before,
    projection.months.map(({ month, youngPeople: { expected, lower80, upper80, lower95, upper95 } }) => ({
      month,
      expected,
      lower80,
      upper80,
      lower95,
      upper95,
    })),
    {
      measure: "Young people in receipt of an adviser's support",
      counted: "young people",
      place: council,
      source: `return and ${source}`,
    },
  );
  return [caseloads, youngPeople];
}

function sameCaseloads(projection: CaseloadProjection, own: CaseloadProjection): boolean {
  return projection.months.every(({ caseload }, at) => caseload.expected === own.months[at]?.caseload.expected);
}

function caseloadFigures({ months }: CaseloadProjection): readonly Figure[] {
  return months.map(({ month, caseload }) => ({
    measure: "pa-caseload",
    periodStart: month,
    periodEnd: month,
    authority: "",
    breakdown: "total",
    category: "total",
    unit: "young people per adviser",
    note: "",
    value: caseload.expected,
    symbol: "",
  }));
}
