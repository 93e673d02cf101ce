import { addDays, dayFromIso } from "@lac-analytics/core";
import type { CaseloadProjection } from "@lac-analytics/core/project";

/**
 * A projection from the first month on that ends after a date: a scenario may have begun before the report, and what is
 * known by then is no outlook. Undefined where no month is left.
 *
 * @param after as YYYY-MM-DD; blank where nothing is known
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
