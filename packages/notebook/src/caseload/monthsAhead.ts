import { addDays, dayFromIso } from "@lac-analytics/core";
import type { CaseloadProjection } from "@lac-analytics/core/project";

/**
 * A projection from the first month on that ends after a date: a scenario may have begun before the report, and what is
 * known by then is no outlook. Undefined where no month is left.
 *
 * @param after as YYYY-MM-DD; blank where nothing is known
 * @example
 * const keys = "{from: 2019-01-01, months: 3, young_people: {counts: {2019-01-31: 220}}, advisers: 10}";
 * const projection = projectCaseload(readCaseloadScenario(keys, "ten.yaml"));
 * monthsAhead(projection, "2019-01-31").months.map(({ month, caseload }) => [month, caseload.expected]); // => [["2019-02-28",22],["2019-03-31",22]]
 * monthsAhead(projection, "2019-03-31") ?? "no month is left"; // => "no month is left"
 */
export function monthsAhead(projection: CaseloadProjection, after: string): CaseloadProjection | undefined {
  const { scenario, months, ends, youngPeople, workload, adviserCost } = projection;
  const first = months.findIndex(({ month }) => month > after);
  if (first <= 0) return first < 0 ? undefined : projection;
  const known = months[first - 1]?.month ?? "";
  return {
    ...projection,
    scenario: { ...scenario, from: addDays(dayFromIso(known), 1), months: months.length - first },
    months: months.slice(first),
    ends: ends.slice(first),
    youngPeople: youngPeople.slice(first),
    workload: workload.slice(first),
    adviserCost: adviserCost?.slice(first),
  };
}
