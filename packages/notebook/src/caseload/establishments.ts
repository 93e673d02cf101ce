import type { CaseloadProjection } from "@lac-analytics/core/project";

/**
 * The numbers of advisers to set side by side, in order of size: those that the scenario compares, its own, and beside
 * these the one that is needed, so that no table stops short of it; none where it has none to compare and none of its own.
 *
 * @example
 * const keys = "{from: 2019-04-01, months: 12, young_people: {counts: {2019-04-30: 220}}, advisers: 7, compare: [11, 9]}";
 * const projection = projectCaseload(readCaseloadScenario(keys, "seven.yaml"));
 * establishments(projection); // => [7,9,11]
 * establishments(projection, 10); // => [7,9,10,11]
 */
export function establishments({ scenario, months }: CaseloadProjection, needed?: number): readonly number[] {
  const own = months.flatMap(({ establishment }) => establishment?.posts ?? []);
  const asked = [...(scenario.compare ?? []), ...own];
  if (asked.length === 0) return [];
  return [...new Set([...asked, ...(needed === undefined ? [] : [needed])])].sort((a, b) => a - b);
}
