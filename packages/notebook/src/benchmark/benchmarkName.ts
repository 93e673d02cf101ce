import { type Benchmark, categoriesOf, findMeasure } from "@lac-analytics/core";

/** What a benchmark is of: the measure's title, and the category where it is of one: "… employment or training, 19 to 21". */
export function benchmarkName({ series }: Benchmark): string {
  const { measure, breakdown, category } = series;
  const { title } = findMeasure(measure);
  const isPart = breakdown !== "total" && !namedByTitle.has(`${measure} ${category}`);
  if (!isPart) return title;
  const label = categoriesOf(measure, breakdown).find(({ id }) => id === category)?.label ?? category;
  return `${title}, ${label}`;
}

/** Categories that their measure's title names already. */
const namedByTitle: ReadonlySet<string> = new Set([
  "over-20-miles-share over-20",
  "over-20-miles-outside-share outside-over-20",
]);
