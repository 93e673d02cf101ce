import { type Benchmark, measureNamed } from "@lac-analytics/core";

/**
 * What a benchmark is of: the measure's title, and the category where it is of one: "… employment or training, 19 to 21".
 *
 * @throws {RangeError} if the catalogue has no such measure
 * @example
 * const { rows } = publishedBenchmarks(source);
 * benchmarkName(rows.find(({ series }) => series.measure === "dental-checks")); // => "Teeth checked by a dentist"
 * benchmarkName(rows.find(({ series }) => series.measure === "care-leavers-suitable")); // => "Care leavers in suitable accommodation, 19 to 21"
 */
export function benchmarkName({ series }: Benchmark): string {
  const { measure, breakdown, category } = series;
  const { title, breakdowns } = measureNamed(measure);
  const isPart = breakdown !== "total" && !namedByTitle.has(`${measure} ${category}`);
  if (!isPart) return title;
  const parts = category.split(";");
  const labels = breakdown.split(";").map((id, at) => {
    const part = parts[at] ?? "";
    return breakdowns.find((one) => one.id === id)?.categories.find((each) => each.id === part)?.label ?? part;
  });
  return `${title}, ${labels.join(", ")}`;
}

/** Categories that their measure's title names already. */
const namedByTitle: ReadonlySet<string> = new Set([
  "over-20-miles-share over-20",
  "over-20-miles-outside-share outside-over-20",
]);
