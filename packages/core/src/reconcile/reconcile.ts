import type { Figure } from "../measure/Figure.ts";
import { checkAgainstFigures } from "./checkAgainstFigures.ts";
import { checkFormulas, whatDisagrees } from "./checkFormulas.ts";
import { checkParts } from "./checkParts.ts";
import { checkReprints, otherValues } from "./checkReprints.ts";
import type { Finding } from "./Finding.ts";
import { unknownsIn } from "./Formula.ts";
import { layOutPaper } from "./layOutPaper.ts";
import { namesakesIn } from "./namesakesIn.ts";
import type { PaperFigure } from "./PaperFigure.ts";
import type { PrintedFigure } from "./PrintedFigure.ts";
import type { Reconciliation } from "./Reconciliation.ts";
import { reconciliationOf } from "./reconciliationOf.ts";
import { reprintsIn } from "./reprintsIn.ts";

/**
 * Decides for each published figure whether it can be true. It is consistent when some choice of unrounded inputs that
 * round to what is printed, and some whole number for every `?` of its formula, gives it back after rounding half up to
 * the decimals printed. A whole number of children, households or the like is exact; one of percent, days, pounds or
 * anything `per` something else stands for all that rounds to it.
 *
 * A figure is also inconsistent when it is a part and can only be more than its whole (and so is the whole), when the
 * figure of the catalogue that it names does not round to it, or when it is printed elsewhere with another value. Of two
 * values for one figure, a formula without `?` decides: the figure's own, or else that of the other printing. Without
 * one both are inconsistent.
 *
 * @param figures computed figures, for published ones that name a figure of the catalogue
 * @throws {InputError} if a value or a formula cannot be read, an id is missing or used twice, a figure that is named
 * does not exist, or figures name each other in a circle
 * @example
 * reconcile([{ id: "a", value: "34" }, { id: "b", value: "233" }, { id: "c", value: "14.16", unit: "percent", formula: "a / b" }])[2].verdict; // => "inconsistent"
 * reconcile([{ id: "a", value: "233" }, { id: "b", value: "73.97", unit: "percent", formula: "a / ?" }])[1].message; // => "The number that is not printed must be 315: 233 of 315 is 73.97%."
 */
export function reconcile(
  published: readonly PaperFigure[],
  figures: readonly Figure[] = [],
): readonly Reconciliation[] {
  const paper = layOutPaper(published);
  const all = [...paper.figures.values()];
  const byFormula = checkFormulas(paper);
  const reprintsOf = reprintsIn(all);
  const namesakesOf = namesakesIn(all);
  return all.map((figure) => {
    const ofFormula = byFormula.get(figure);
    const ofFigures = checkAgainstFigures(figure, figures);
    const own = [...(ofFormula ? [ofFormula] : []), ...ofFigures];
    const reprints = reprintsOf(figure);
    const isSettled = settles(figure, ofFormula) || ofFigures.some(({ holds }) => holds !== undefined);
    const findings = isSettled ? own : [...own, ...checkReprints(figure, reprints, paper.figures)];
    const notes = [
      ...otherValues(figure, reprints, paper.figures),
      ...(isSettled ? [] : namesakesOf(figure)),
      ...whatDisagrees(figure, paper, byFormula),
    ];
    return reconciliationOf(figure, findings, checkParts(figure, paper), notes);
  });
}

/** A formula with a `?` that many values would satisfy does not settle which of two values is right. */
function settles({ formula }: PrintedFigure, finding: Finding | undefined): boolean {
  return finding?.holds === false || (finding?.holds === true && formula !== undefined && unknownsIn(formula) === 0);
}
