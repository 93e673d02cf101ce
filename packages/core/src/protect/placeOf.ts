import type { Figure } from "../measure/Figure.ts";
import { crossing } from "../measure/groupByCategory.ts";

/** Where a figure stands: what splits it, in order of id, and its category of each. */
export interface FigurePlace {
  readonly breakdowns: readonly string[];
  readonly categories: readonly string[];
}

/** Reads a figure's breakdown and category, crossed ones apart, so that age by sex is where sex by age is. A total has neither. */
export function placeOf({ breakdown, category }: Pick<Figure, "breakdown" | "category">): FigurePlace {
  if (breakdown === "total") return { breakdowns: [], categories: [] };
  const breakdowns = breakdown.split(crossing);
  const categories = category.split(crossing);
  if (breakdowns.length !== categories.length) return { breakdowns: [breakdown], categories: [category] };
  const order = breakdowns.map((_, at) => at).sort((a, b) => (textAt(breakdowns, a) < textAt(breakdowns, b) ? -1 : 1));
  return {
    breakdowns: order.map((at) => textAt(breakdowns, at)),
    categories: order.map((at) => textAt(categories, at)),
  };
}

function textAt(texts: readonly string[], at: number): string {
  return texts[at] ?? "";
}
