import type { CaseloadProjection } from "@lac-analytics/core/project";

/**
 * The numbers of advisers to set side by side, in order of size: those that the scenario compares, its own, and beside
 * these the one that is needed, so that no table stops short of it; none where it has none to compare and none of its own.
 */
export function establishments({ scenario, months }: CaseloadProjection, needed?: number): readonly number[] {
  const own = months.flatMap(({ establishment }) => establishment?.posts ?? []);
  const asked = [...(scenario.compare ?? []), ...own];
  if (asked.length === 0) return [];
  return [...new Set([...asked, ...(needed === undefined ? [] : [needed])])].sort((a, b) => a - b);
}
