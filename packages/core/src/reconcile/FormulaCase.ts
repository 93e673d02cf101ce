import { evaluateFormula } from "./evaluateFormula.ts";
import { type Formula, figuresNamed } from "./Formula.ts";
import { type Fraction, fraction, nought } from "./Fraction.ts";
import { exactly, type Interval, overlap } from "./Interval.ts";
import { faceValue, type PrintedFigure, rangeInFormula, resultInUnitOf, targetOf } from "./PrintedFigure.ts";
import { toDecimals } from "./toDecimals.ts";

/** A figure to be judged by a formula, among the figures that the formula names. */
export interface FormulaCase {
  readonly figure: PrintedFigure;
  readonly formula: Formula;
  readonly figures: ReadonlyMap<string, PrintedFigure>;
}

/** What a figure that the formula names can be. */
export function rangeOfFigure({ figures }: FormulaCase): (id: string) => Interval {
  return (id) => {
    const figure = figures.get(id);
    return figure === undefined ? exactly(nought) : rangeInFormula(figure);
  };
}

/** What the formula gives with every number as it is printed; nothing where it divides by nought. */
export function resultAtFace({ formula, figures }: FormulaCase, unknowns: readonly bigint[]): Fraction | undefined {
  const [result] = evaluateFormula(formula, {
    figure: (id) => {
      const figure = figures.get(id);
      return exactly(figure === undefined ? nought : faceValue(figure));
    },
    unknown: (index) => exactly(fraction(unknowns[index] ?? 0n)),
  });
  return result?.lower.value;
}

/** Whether a result of the formula rounds to the figure. */
export function roundsToFigure(result: Fraction, { figure }: FormulaCase): boolean {
  return overlap(exactly(result), targetOf(figure));
}

/** A result of the formula in the unit of the figure and to its decimals. */
export function roundedResult(result: Fraction, figure: PrintedFigure): string {
  return toDecimals(resultInUnitOf(result, figure), figure.decimals);
}

/** Whether a formula names a figure that is not an exact count. */
export function namesRounded({ formula, figures }: FormulaCase): boolean {
  return figuresNamed(formula).some((id) => figures.get(id)?.count === false);
}
