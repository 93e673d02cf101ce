import type { Figure } from "../measure/Figure.ts";
import type { WithheldPublishedFigure } from "./PublishedFigure.ts";

/**
 * The symbol, among those that figures have, of a published figure without a value, by what its own symbol means.
 *
 * @example
 * figureSymbol({ meaning: "confidential" }); // => "c"
 * figureSymbol({ meaning: "not stated" }); // => "x"
 */
export function figureSymbol({ meaning }: Pick<WithheldPublishedFigure, "meaning">): Exclude<Figure["symbol"], ""> {
  if (meaning === "confidential") return "c";
  if (meaning === "rounds to nought but is not") return "k";
  return meaning === "not applicable" ? "z" : "x";
}
