import type { CostOfPaths, PathCosts } from "./pathCosts.ts";
import { toThePenny } from "./toThePenny.ts";

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

/** What paths of one category cost, in pounds to the penny; every number is undefined where `symbol` is "c", withheld. */
export type PathCostRow = Readonly<
  Record<"breakdown" | "category" | "label", string> &
    Record<Exclude<(typeof pathCostColumns)[number], "breakdown" | "category" | "label" | "symbol">, number | undefined>
> & { readonly symbol: "" | "c" };

/**
 * The cost of paths as a table: a row for every category of every breakdown that has paths, and for what would be saved.
 * Pounds are rounded to the penny each by itself, so that totals of categories may add up to a few pennies more or less than
 * the total; those of `pathCosts` add up.
 */
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
    placements: toThePenny(costs?.placements),
    events: toThePenny(costs?.events),
    mean: toThePenny(costs?.mean),
    lower: toThePenny(costs?.lower),
    upper: toThePenny(costs?.upper),
    median: toThePenny(costs?.median),
    total: toThePenny(costs?.total),
  };
}
