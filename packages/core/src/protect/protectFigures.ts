import type { Figure } from "../measure/Figure.ts";
import type { FigureInputs } from "../measure/FigureInputs.ts";
import type { Measure } from "../measure/Measure.ts";
import { measures as catalogue } from "../measure/measures.ts";
import type { Return } from "../return/Return.ts";
import { protectTogether } from "./protectTogether.ts";

export interface ProtectOptions {
  /** the largest count that is small: counts from 1 to this are withheld; 5 by default */
  readonly threshold?: number;
  /**
   * The return that the figures were counted from, and what else they were worked out with. Without it only those sums
   * are known that figures' names tell, and none between different breakdowns, such as placement groups and details.
   */
  readonly countedFrom?: { readonly care: Return; readonly inputs?: FigureInputs };
  /** the measures among which the figures' own are found; the catalogue by default */
  readonly measures?: readonly Measure[];
}

/**
 * Figures as they may be published together, and with nothing else: small counts withheld, with whatever would give them
 * away, and the rest rounded. What is withheld hangs on all the figures given. What may be published of a return whatever
 * else is published of it, `publicationOf` tells.
 *
 * A count is withheld, with the value and interval that follow from it, if it is from 1 to the threshold, if it leaves so
 * few of its whole, or to keep another from being worked out. The criterion: to a reader who knows every shown count,
 * every total and every sum, at all dates, and that a withheld count is not nought, each withheld count can still have as
 * many different values as there are small counts, at least two. That is proved for each by whole tables of counts that
 * agree with all that is shown. Shown figures change by nothing but rounding, and nought is shown, also where it tells the rest:
 * `publicationOf` withholds it then.
 *
 * Two dates: the difference of two stocks is no count of children, since who came and who left make it up together, so
 * stocks and net change are shown as the DfE shows those of every year; but a small flow, or the few of the rest of a
 * period, must not follow from them. Of a rolling mean or share no counts are shown: those of windows that overlap differ
 * by what came in and what dropped out.
 *
 * Source: DfE, Children looked after in England including adoptions, data guidance 2023 (counts, rounding, symbols).
 *
 * @throws {RangeError} if the threshold is not a whole number from 1, or two figures of the same thing have different counts
 * @example
 * const figures = figuresOf(care, { year: 2018 }, { measures: [findMeasure("started-number")], by: [["age"]] });
 * protectFigures(figures, { countedFrom: { care } }).every(({ numerator = 0 }) => numerator === 0 || numerator > 5); // => true
 */
export function protectFigures(
  figures: readonly Figure[],
  { threshold = 5, countedFrom, measures = catalogue }: ProtectOptions = {},
): readonly Figure[] {
  requireThreshold(threshold, "protectFigures");
  const inputs = countedFrom?.inputs ?? {};
  const protection = { threshold, measures, care: countedFrom?.care, inputsOn: () => inputs };
  return protectTogether(figures, protection).published;
}

/** @throws {RangeError} naming the function, if a threshold is not a whole number from 1 */
export function requireThreshold(threshold: number, caller: string): void {
  if (Number.isInteger(threshold) && threshold >= 1) return;
  throw new RangeError(`${caller} requires a threshold that is a whole number from 1, and got ${threshold}`);
}
