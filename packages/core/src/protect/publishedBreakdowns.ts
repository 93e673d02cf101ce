import type { Measure } from "../measure/Measure.ts";

/**
 * The breakdowns that may be crossed in what is published, for every measure that has both. Each makes more be withheld
 * of the rest: these are the ones that the papers print.
 */
const publishedCrossings: readonly (readonly string[])[] = [
  ["age", "sex"],
  ["sex", "age-sdq-panel"],
  ["sex", "sdq-band"],
];

/** The breakdowns by which a measure is published: each by itself, and what may be crossed. */
export function publishedBreakdowns({ breakdowns }: Measure): readonly (readonly string[])[] {
  const ids = breakdowns.map(({ id }) => id);
  return [...ids.map((id) => [id]), ...publishedCrossings.filter((crossed) => crossed.every((id) => ids.includes(id)))];
}
