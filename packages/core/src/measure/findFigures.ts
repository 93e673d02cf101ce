import type { Figure } from "./Figure.ts";
import { adviceAmong } from "./findFigure.ts";

/**
 * The figures of a measure by a breakdown, one for each category. Crossed breakdowns are joined by semicolons.
 *
 * @throws {RangeError} if there are none, as where nobody asked for them, with what was probably meant
 */
export function findFigures(figures: readonly Figure[], measure: string, breakdown: string): readonly Figure[] {
  const found = figures.filter((figure) => figure.measure === measure && figure.breakdown === breakdown);
  if (found.length === 0) {
    throw new RangeError(
      `there are no figures of ${measure} by "${breakdown}"; ${adviceAmong(figures, { measure, breakdown })}`,
    );
  }
  return found;
}
