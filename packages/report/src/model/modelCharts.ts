import { type Chart, type ChartWording, projectionFan, type TrendSeries, trend } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import type { CaseloadProjection } from "@lac-analytics/core/project";

/**
 * The charts of a scenario: caseloads beside those of the report's scenario, undefined where it has no posts, and young
 * people in receipt.
 */
export function modelCharts(
  projection: CaseloadProjection,
  own: CaseloadProjection,
  known: readonly Figure[],
  council: string,
): readonly (Chart | undefined)[] {
  const source = "this scenario";
  const [figures, ownFigures] = [caseloadFigures(projection), caseloadFigures(own)];
  const isSame = ownFigures.length === 0 || sameCaseloads(projection, own);
  const caseloads = trendOf(
    [{ label: "This scenario", figures }, ...(isSame ? [] : [{ label: "The report's scenario", figures: ownFigures }])],
    {
      measure: "Caseload of personal advisers",
      counted: "young people for each adviser",
      place: council,
      source,
    },
    projection.scenario.targetCaseload,
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

function trendOf(lines: readonly TrendSeries[], wording: ChartWording, target: number | undefined): Chart | undefined {
  const level = target === undefined ? undefined : { label: "Target", value: target };
  return lines[0]?.figures.length === 0 ? undefined : trend(lines, wording, level);
}

function sameCaseloads(projection: CaseloadProjection, own: CaseloadProjection): boolean {
  return projection.months.every(({ caseload }, at) => caseload?.expected === own.months[at]?.caseload?.expected);
}

function caseloadFigures({ months }: CaseloadProjection): readonly Figure[] {
  return months.flatMap(({ month, caseload }): readonly Figure[] => {
    if (caseload === undefined) return [];
    const period = { periodStart: month, periodEnd: month };
    const unit = "young people per adviser";
    return [
      {
        measure: "pa-caseload",
        ...period,
        authority: "",
        breakdown: "total",
        category: "total",
        unit,
        note: "",
        value: caseload.expected,
        symbol: "",
      },
    ];
  });
}
