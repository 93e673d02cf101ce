import { figuresNamed, replaceTerms, timesNamed, unknownsIn } from "./Formula.ts";
import { type FormulaCase, rangeOfFigure } from "./FormulaCase.ts";
import { listInWords, printed, wholeNumbersInWords } from "./numbersInWords.ts";
import { numbersThatFit } from "./numbersThatFit.ts";
import { type PrintedFigure, targetOf } from "./PrintedFigure.ts";
import type { WholeNumbers } from "./WholeNumbers.ts";

/** A count on which a formula rests, and the whole numbers which in its place would let the formula give its figure. */
export interface SuspectCount {
  readonly count: PrintedFigure;
  readonly wouldFit: WholeNumbers;
}

/** Whether one whole number can be found that would have to stand in place of a count: the formula names it once, and has no `?`. */
export function canReplace(id: string, { formula, figures }: FormulaCase): boolean {
  return figures.get(id)?.count === true && unknownsIn(formula) === 0 && timesNamed(formula, id) === 1;
}

/** The whole numbers which in place of a count that can be replaced would let a formula give its figure. */
export function numbersInPlaceOf(id: string, given: FormulaCase): WholeNumbers {
  const open = replaceTerms(given.formula, (term) =>
    term.kind === "figure" && term.id === id ? { kind: "unknown", index: 0 } : term,
  );
  return numbersThatFit(open, targetOf(given.figure), rangeOfFigure(given));
}

/** The counts that a formula names, with what would have to stand in place of each. */
export function suspectCounts(given: FormulaCase): readonly SuspectCount[] {
  return figuresNamed(given.formula)
    .filter((id) => canReplace(id, given))
    .flatMap((id) => {
      const count = given.figures.get(id);
      return count === undefined ? [] : [{ count, wouldFit: numbersInPlaceOf(id, given) }];
    });
}

/** Says which counts would have made a figure true: `39 would take 270 to 276 young people instead of 258`. */
export function wouldTake(figure: PrintedFigure, suspects: readonly SuspectCount[]): readonly string[] {
  if (suspects.length === 0) return [];
  const possible = suspects.filter(({ wouldFit }) => wouldFit.length > 0);
  if (possible.length === 0) {
    const counts = listInWords(
      suspects.map(({ count }) => printed(count)),
      "or",
    );
    return [`no other whole number in place of ${counts} gives ${printed(figure)}`];
  }
  const instead = possible.map(({ count, wouldFit }) => {
    const unit = count.published.unit ?? "";
    return `${wholeNumbersInWords(wouldFit)}${unit === "" ? "" : ` ${unit}`} instead of ${printed(count)}`;
  });
  return [`${printed(figure)} would take ${listInWords(instead, "or")}`];
}
