import type { Day } from "../return/Day.ts";
import { isoFromDay } from "../return/isoDate.ts";
import { comparable } from "./comparable.ts";
import type { Figure } from "./Figure.ts";

/** Which figure of a measure: its total, or a category of a breakdown. */
export interface FigureName {
  readonly measure: string;
  readonly breakdown?: string;
  readonly category?: string;
}

/**
 * One figure at each of some days, in the order of the days, out of all that were worked out: those that are not
 * available or are of a part only are left out, and what a local series has of an earlier day only.
 *
 * @param days the last days of the figures' periods
 */
export function figuresOverTime(
  figures: readonly Figure[],
  days: readonly Day[],
  { measure, breakdown = "total", category = "total" }: FigureName,
): readonly Figure[] {
  const wanted = figures.filter(
    (figure) =>
      figure.measure === measure &&
      figure.breakdown === breakdown &&
      figure.category === category &&
      comparable(figure).symbol !== "x",
  );
  return days.flatMap((day) => {
    const date = isoFromDay(day);
    const found = wanted.find(({ periodEnd }) => periodEnd === date);
    return found === undefined ? [] : [found];
  });
}
