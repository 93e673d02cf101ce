import { type Chart, costDots, longDate, projectionFan, scenarioLines, type YearlyAmount } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import type { CaseloadProjection, Outlook } from "@lac-analytics/core/project";
import { type NamedProjection, yearlyCosts } from "@lac-analytics/notebook";

/** As many scenarios as a chart has lines for, beside the one that is shown. */
const mostBeside = 3;

/**
 * The charts of a scenario: caseloads beside those of others against the target, undefined where it has no posts; cost by
 * financial year beside others and the budget, undefined where it has no cost; and young people in receipt.
 *
 * @param beside the report's scenario first, then the reader's others
 */
export function caseloadCharts(
  shown: NamedProjection,
  beside: readonly NamedProjection[],
  known: readonly Figure[],
  council: string,
): readonly (Chart | undefined)[] {
  const { projection } = shown;
  const charts = [caseloadChart(shown, beside, council), costChart(shown, beside, council)];
  const before = known.filter(({ periodEnd }) => periodEnd < (projection.months[0]?.month ?? ""));
  if (before.length === 0) return charts;
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
      source: "return and this scenario",
    },
  );
  return [...charts, youngPeople];
}

function caseloadChart(
  { name, projection }: NamedProjection,
  beside: readonly NamedProjection[],
  council: string,
): Chart | undefined {
  const figures = caseloadFigures(projection);
  if (figures.length === 0) return undefined;
  const others = beside
    .filter((other, at) => !sameAsOneOf([projection, ...beside.slice(0, at).map((each) => each.projection)], other))
    .map((other) => ({ label: other.name, figures: caseloadFigures(other.projection) }))
    .filter((other) => other.figures.length > 0)
    .slice(0, mostBeside);
  const target = projection.scenario.targetCaseload;
  return scenarioLines(
    [{ label: name, figures }, ...others],
    {
      measure: "Caseload of personal advisers",
      counted: "young people for each adviser",
      place: council,
      source: "this scenario",
    },
    target === undefined ? undefined : { label: "Target", value: target },
  );
}

/** The cost of each financial year, beside the budget and what the others cost; the plan that is shown comes first. */
function costChart(shown: NamedProjection, beside: readonly NamedProjection[], council: string): Chart | undefined {
  const years = yearlyCosts(shown.projection);
  if (years.length === 0) return undefined;
  const amounts = years.flatMap(({ financialYear: year, cost, budget }): readonly YearlyAmount[] => [
    { year, plan: shown.name, kind: "own", amount: cost.expected, ...rangeOf(cost) },
    ...(budget === undefined ? [] : [{ year, plan: "Budget", kind: "budget" as const, amount: budget }]),
    ...beside.slice(0, mostBeside).flatMap(({ name, projection }): readonly YearlyAmount[] => {
      const other = yearlyCosts(projection).find(({ financialYear }) => financialYear === year);
      return other === undefined
        ? []
        : [{ year, plan: name, kind: "other", amount: other.cost.expected, ...rangeOf(other.cost) }];
    }),
  ]);
  const { months } = shown.projection;
  return costDots(amounts, {
    measure: "Cost of personal advisers by financial year, in the months of the scenario",
    counted: "",
    place: council,
    source: "this scenario",
    when: `month ends from ${longDate(months[0]?.month ?? "")} to ${longDate(months.at(-1)?.month ?? "")}`,
  });
}

function rangeOf({ lower80, upper80 }: Outlook): Pick<YearlyAmount, "range"> {
  return upper80 - lower80 < 1 ? {} : { range: { lower: lower80, upper: upper80 } };
}

/** A line that lies on another says nothing more. */
function sameAsOneOf(drawn: readonly CaseloadProjection[], { projection }: NamedProjection): boolean {
  return drawn.some((each) => sameCaseloads(each, projection));
}

function sameCaseloads(projection: CaseloadProjection, other: CaseloadProjection): boolean {
  return projection.months.every(({ caseload }, at) => caseload?.expected === other.months[at]?.caseload?.expected);
}

/** Caseloads with the range in which 80 of 100 futures lie. */
function caseloadFigures({ months }: CaseloadProjection): readonly Figure[] {
  return months.flatMap(({ month, caseload }): readonly Figure[] => {
    if (caseload === undefined) return [];
    const { expected, lower80, upper80 } = caseload;
    return [
      {
        measure: "pa-caseload",
        periodStart: month,
        periodEnd: month,
        authority: "",
        breakdown: "total",
        category: "total",
        unit: "young people per adviser",
        note: "",
        value: expected,
        symbol: "",
        ...(upper80 > lower80 && { lower: lower80, upper: upper80, confidence: 0.8, method: "simulation" }),
      },
    ];
  });
}
