import type { CostOfPaths, PathCosts } from "./pathCosts.ts";

/** The columns of `pathCostRows`. */
export const pathCostColumns = [
  "breakdown",
  "category",
  "label",
  "paths",
  "days",
  "placements",
  "events",
  "mean",
  "lower",
  "upper",
  "median",
  "total",
  "saved",
  "symbol",
] as const;

/** What paths of one category cost, in pounds; every number is undefined where `symbol` is "c", withheld. */
export type PathCostRow = Readonly<
  Record<"breakdown" | "category" | "label", string> &
    Record<Exclude<(typeof pathCostColumns)[number], "breakdown" | "category" | "label" | "symbol">, number | undefined>
> & { readonly symbol: "" | "c" };

/** The cost of paths as a table: a row for every category of every breakdown that has paths, and for what would be saved. */
export function pathCostRows({ rows, savings }: CostOfPaths): readonly PathCostRow[] {
  const saved = savings.map(
    ({ name, pounds }, at): PathCostRow => ({
      ...numbersOf(undefined),
      breakdown: "what-if",
      category: String(at + 1),
      label: name,
      saved: pounds,
      symbol: pounds === undefined ? "c" : "",
    }),
  );
  const ofPaths = rows.map(
    ({ breakdown, category, label, costs }): PathCostRow => ({
      ...numbersOf(costs),
      breakdown,
      category,
      label,
      saved: undefined,
      symbol: costs === undefined ? "c" : "",
    }),
  );
  return [...ofPaths, ...saved];
}

function numbersOf(costs: PathCosts["costs"]) {
  return {
    paths: costs?.paths,
    days: costs?.days,
    placements: costs?.placements,
    events: costs?.events,
    mean: costs?.mean,
    lower: costs?.lower,
    upper: costs?.upper,
    median: costs?.median,
    total: costs?.total,
  };
}
