import type { Figure } from "../measure/Figure.ts";
import type { FigureInputs } from "../measure/FigureInputs.ts";
import type { Measure } from "../measure/Measure.ts";
import { measures as catalogue } from "../measure/measures.ts";
import type { Return } from "../return/Return.ts";
import { countsOf } from "./countsOf.ts";
import { dateRelations } from "./dateRelations.ts";
import { denominatorRelations } from "./denominatorRelations.ts";
import { distinctCounts } from "./distinctCounts.ts";
import { memberRelations } from "./memberRelations.ts";
import { membersOfCounts } from "./membersOfCounts.ts";
import { publishFigure } from "./publishFigure.ts";
import { sameByNumber } from "./sameByNumber.ts";
import { sumRelations } from "./sumRelations.ts";
import { unshownMargins } from "./unshownMargins.ts";
import { withholdCounts } from "./withholdCounts.ts";
import { withMargins } from "./withMargins.ts";

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
 * Figures as they may be published together: small counts withheld, with whatever would give them away, and the rest
 * rounded. All figures of one publication belong in one call, those of every table and date.
 *
 * A count is withheld, with the value and interval that follow from it, if it is from 1 to the threshold, if it leaves so
 * few of its whole, or to keep another from being worked out. The criterion: to a reader who knows every shown count and
 * every sum, at all dates, and that a withheld count is not nought, each withheld count can still have as many different
 * values as there are small counts, at least two. That is proved for each by whole tables of counts that agree with all
 * that is shown. Shown figures change by nothing but rounding, and nought is shown.
 *
 * Two dates: the difference of two stocks is no count of children, since who came and who left make it up together, so
 * stocks and net change are shown as the DfE shows those of every year; but a small flow, or the few of the rest of a
 * period, must not follow from them. Of a rolling mean or share no counts are shown: those of windows that overlap differ
 * by what came in and what dropped out, which other measures count by the half-year.
 *
 * Sources: DfE, Children looked after in England including adoptions, data guidance 2023 (counts, rounding, symbols);
 * Fischetti and Salazar (2001), Management Science 47, 1008-1027 (protection of tables linked by sums).
 *
 * @throws {RangeError} if the threshold is not a whole number from 1, or two figures of the same thing have different counts
 * @example
 * protectFigures(figuresOf(care, { year: 2025 }), { countedFrom: { care } });
 */
export function protectFigures(
  figures: readonly Figure[],
  { threshold = 5, countedFrom, measures = catalogue }: ProtectOptions = {},
): readonly Figure[] {
  if (!Number.isInteger(threshold) || threshold < 1) {
    throw new RangeError(`protectFigures requires a threshold that is a whole number from 1, and got ${threshold}`);
  }
  const inFigures = countsOf(figures, measures, threshold);
  const margins = unshownMargins(inFigures.counts);
  const counts = [...inFigures.counts, ...margins.counts];
  const sets = countedFrom
    ? withMargins(membersOfCounts(figures, inFigures, measures, countedFrom.care, countedFrom.inputs ?? {}), margins)
    : [];
  const byMembers = memberRelations(counts, sets);
  const { table, placeOf } = distinctCounts(counts, {
    same: [...byMembers.same, ...sameByNumber(counts, sets)],
    sums: [
      ...margins.sums,
      ...byMembers.sums,
      ...sumRelations(inFigures.counts, inFigures.incomplete),
      ...denominatorRelations(inFigures),
      ...dateRelations(counts),
    ],
  });
  const withheld = withholdCounts(table, threshold);
  const isWithheld = (count: number | undefined): boolean => count !== undefined && withheld.has(placeOf[count] ?? -1);
  const rolling = new Set(measures.filter(({ kind }) => kind === "rolling").map(({ id }) => id));
  return figures.map((figure, at) =>
    publishFigure(rolling.has(figure.measure) ? withoutCounts(figure) : figure, {
      numerator: isWithheld(inFigures.ofFigure[at]?.numerator),
      denominator: isWithheld(inFigures.ofFigure[at]?.denominator),
    }),
  );
}

function withoutCounts({ numerator, denominator, ...figure }: Figure): Figure {
  return figure;
}
