import type { CostOfPaths } from "./pathCosts.ts";

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
  "symbol",
] as const;

/** What paths of one category cost, in pounds; every number is undefined where `symbol` is "c", withheld. */
export type PathCostRow = Readonly<
  Record<"breakdown" | "category" | "label", string> &
    Record<Exclude<(typeof pathCostColumns)[number], "breakdown" | "category" | "label" | "symbol">, number | undefined>
> & { readonly symbol: "" | "c" };

/** The cost of paths as a table: a row for every category of every breakdown that has paths. */
export function pathCostRows({ rows }: CostOfPaths): readonly PathCostRow[] {
  return rows.map(({ breakdown, category, label, costs }) => ({
    breakdown,
    category,
    label,
    paths: costs?.paths,
    days: costs?.days,
    placements: costs?.placements,
    events: costs?.events,
    mean: costs?.mean,
    lower: costs?.lower,
    upper: costs?.upper,
    median: costs?.median,
    total: costs?.total,
    symbol: costs === undefined ? "c" : "",
  }));
}
