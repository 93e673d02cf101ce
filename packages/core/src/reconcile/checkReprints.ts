import { checkFormula } from "./checkFormula.ts";
import type { Finding } from "./Finding.ts";
import { type Formula, unknownsIn } from "./Formula.ts";
import { formulaInWords } from "./formulaInWords.ts";
import { printed } from "./numbersInWords.ts";
import type { PrintedFigure } from "./PrintedFigure.ts";
import { contradict } from "./reprintsIn.ts";

const mostNamed = 3;

/**
 * Judges a figure, of which no formula of its own settles the value, by the other printings of the same figure: by
 * their formulas without `?`, of which one that gives it is enough; where there are none, by their values, and of two
 * values to which no one number rounds neither is consistent.
 */
export function checkReprints(
  figure: PrintedFigure,
  reprints: readonly PrintedFigure[],
  figures: ReadonlyMap<string, PrintedFigure>,
): readonly Finding[] {
  const [first] = reprints;
  if (first === undefined) return [];
  const borrowed = withDifferentFormulas(reprints).map(({ reprint, formula }) => {
    const finding = checkFormula({ figure, formula, figures });
    return { ...finding, clause: `${finding.clause}, by the formula of ${reprint.published.id}` };
  });
  const byFormula = borrowed.find(({ holds }) => holds) ?? borrowed[0];
  if (byFormula !== undefined) return [byFormula];
  if (!reprints.some((reprint) => contradict(figure, reprint))) {
    return [{ holds: true, clause: `${first.published.id} prints ${printed(first)} as well`, recomputed: "" }];
  }
  const clause = `${printed(figure)} is one of two values for one figure, of which one must be wrong`;
  return [{ holds: false, clause, recomputed: "" }];
}

/** The printings that have a formula without `?`, one for each formula. */
function withDifferentFormulas(
  reprints: readonly PrintedFigure[],
): readonly { readonly reprint: PrintedFigure; readonly formula: Formula }[] {
  const byText = new Map(reprints.map((reprint) => [reprint.published.formula, reprint]));
  return [...byText.values()].flatMap((reprint) => {
    const { formula } = reprint;
    return formula === undefined || unknownsIn(formula) > 0 ? [] : [{ reprint, formula }];
  });
}

/** Names the printings of the same figure that contradict this one, and how they were worked out where that differs. */
export function otherValues(
  figure: PrintedFigure,
  reprints: readonly PrintedFigure[],
  figures: ReadonlyMap<string, PrintedFigure>,
): readonly string[] {
  const words = ({ formula }: PrintedFigure): string =>
    formula === undefined || unknownsIn(formula) > 0 ? "" : formulaInWords(formula, figure, figures, []);
  return reprints
    .filter((reprint) => contradict(figure, reprint))
    .slice(0, mostNamed)
    .map((reprint) => {
      const basis = words(reprint);
      const from = basis === "" || words(figure) === "" || basis === words(figure) ? "" : `, which is ${basis}`;
      return `${reprint.published.id} prints ${printed(reprint)} for the same figure${from}`;
    });
}
