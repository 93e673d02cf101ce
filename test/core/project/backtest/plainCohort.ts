import type { AreaOutlook } from "../../../../packages/core/src/project/backtest/AreaOutlook.ts";
import type { AreaYear } from "../../../../packages/core/src/project/backtest/AreaYear.ts";
import type { CareLeaverCounts } from "../../../../packages/core/src/project/published/careLeaverHistory.ts";

/**
 * The plain cohort model that the product's is to beat: those aged 19 to 21 are an authority's own share of the three
 * cohorts aged 17 to 18 before them, and cohorts to come are as large as the last. It gives points alone.
 */
export function plainCohort(known: readonly AreaYear<CareLeaverCounts>[], horizon: number): readonly AreaOutlook[] {
  const rows = new Map(known.map(({ area, year, counts }) => [`${area}|${year}`, counts]));
  const origin = Math.max(...known.map(({ year }) => year));
  const cohort = (area: string, year: number): number =>
    rows.get(`${area}|${Math.min(year, origin)}`)?.aged17to18 ?? Number.NaN;
  const three = (area: string, year: number): number =>
    cohort(area, year - 1) + cohort(area, year - 2) + cohort(area, year - 3);
  return [...new Set(known.map(({ area }) => area))].flatMap((area) => {
    const own = (rows.get(`${area}|${origin}`)?.aged19to21 ?? Number.NaN) / three(area, origin);
    return Array.from({ length: horizon }, (_, at) => origin + at + 1).flatMap((year): AreaOutlook[] => {
      const expected = own * three(area, year);
      const limits = { lower80: expected, upper80: expected, lower95: expected, upper95: expected };
      return Number.isFinite(expected) ? [{ area, year, expected, ...limits }] : [];
    });
  });
}
