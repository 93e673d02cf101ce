import type { Day } from "../return/Day.ts";
import { isoFromDay } from "../return/isoDate.ts";
import { unassigned } from "./Breakdown.ts";
import { comparable } from "./comparable.ts";
import type { Figure } from "./Figure.ts";
import type { CategoryOf, CrossedBreakdownOf } from "./FigureNames.ts";
import { measureNamed } from "./findMeasure.ts";
import { crossing } from "./groupByCategory.ts";
import type { MeasureId } from "./measures.ts";
import type { OwnId } from "./OwnId.ts";
import { unknownBreakdown, unknownCategory } from "./unknownName.ts";

/** Which figure of a measure: its total, or a category of a breakdown. */
export interface FigureName<
  M extends MeasureId | OwnId = MeasureId | OwnId,
  B extends CrossedBreakdownOf<M> = CrossedBreakdownOf<M>,
> {
  readonly measure: M;
  readonly breakdown?: B | undefined;
  readonly category?: CategoryOf<B> | undefined;
}

/**
 * One figure at each of some days, in the order of the days, out of all that were worked out: those that are not
 * available or are of a part only are left out, and what a local series has of an earlier day only.
 *
 * @param days the last days of the figures' periods
 * @throws {RangeError} if there is no such measure, or it has no such breakdown or category, with what was probably meant
 * @example
 * const days = ["2018-10-31", "2018-11-30", "2018-12-31"].map(dayFromIso);
 * const figures = figuresOver(care, days, { measures: [findMeasure("cla-number")] }).flat();
 * figuresOverTime(figures, days, { measure: "cla-number" }).map(({ value }) => value); // => [306, 308, 309]
 */
export function figuresOverTime<M extends MeasureId | OwnId, B extends CrossedBreakdownOf<M>>(
  figures: readonly Figure[],
  days: readonly Day[],
  name: FigureName<M, B>,
): readonly Figure[];
export function figuresOverTime(
  figures: readonly Figure[],
  days: readonly Day[],
  { measure, breakdown = "total", category = "total" }: FigureName,
): readonly Figure[] {
  const named = figures.filter(
    (figure) => figure.measure === measure && figure.breakdown === breakdown && figure.category === category,
  );
  if (named.length === 0) requireNames(measure, breakdown, category);
  const wanted = named.filter((figure) => comparable(figure).symbol !== "x");
  return days.flatMap((day) => {
    const date = isoFromDay(day);
    const found = wanted.find(({ periodEnd }) => periodEnd === date);
    return found === undefined ? [] : [found];
  });
}

/** Requires that a figure that is not among those worked out could be: of a measure, breakdown and category that there are. */
function requireNames(id: string, breakdowns: string, categories: string): void {
  const measure = measureNamed(id);
  const parts = categories.split(crossing);
  for (const [at, breakdown] of breakdowns.split(crossing).entries()) {
    const category = parts[at] ?? "";
    if (breakdown === "total" && category === "total") continue;
    const found = measure.breakdowns.find((each) => each.id === breakdown);
    if (found === undefined) throw new RangeError(unknownBreakdown(breakdown, measure));
    const isKnown = category === unassigned.id || found.categories.some((each) => each.id === category);
    if (found.categories.length > 0 && !isKnown) throw new RangeError(unknownCategory(category, found));
  }
}
