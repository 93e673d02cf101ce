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
 *
 * @example
 * const all = { breakdown: "total", category: "total", label: "All" };
 * const costs = { paths: 12, days: 90, placements: 1234.567, events: undefined, mean: 1234.567, lower: 900, upper: 1500, median: 1200, total: 14814.804 };
 * const [told, withheld] = pathCostRows({ rows: [{ ...all, costs }, { ...all, costs: undefined }], savings: [] });
 * [told.mean, told.total, told.symbol, withheld.symbol]; // => [1234.57,14814.8,"","c"]
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
