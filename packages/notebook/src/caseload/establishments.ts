import type { CaseloadProjection } from "@lac-analytics/core/project";

/** The numbers of advisers to set side by side: those that the scenario compares, and its own, in order of size; none where it has neither. */
export function establishments({ scenario, months }: CaseloadProjection): readonly number[] {
  const own = months.flatMap(({ establishment }) => establishment?.posts ?? []);
  return [...new Set([...(scenario.compare ?? []), ...own])].sort((a, b) => a - b);
}
