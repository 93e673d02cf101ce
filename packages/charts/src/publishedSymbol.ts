import type { Figure, WithheldPublishedFigure } from "@lac-analytics/core";

/** The symbol, among those that figures have, of a published figure without a value, by what its own symbol means. */
export function publishedSymbol({ meaning }: Pick<WithheldPublishedFigure, "meaning">): Exclude<Figure["symbol"], ""> {
  if (meaning === "confidential") return "c";
  if (meaning === "rounds to nought but is not") return "k";
  return meaning === "not applicable" ? "z" : "x";
}
