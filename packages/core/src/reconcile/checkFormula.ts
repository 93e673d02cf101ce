import { checkSeveralUnknowns } from "./checkSeveralUnknowns.ts";
import { checkUnknown } from "./checkUnknown.ts";
import { around } from "./evaluateFormula.ts";
import type { Finding } from "./Finding.ts";
import { unknownsIn } from "./Formula.ts";
import {
  type FormulaCase,
  namesRounded,
  rangeOfFigure,
  resultAtFace,
  roundedResult,
  roundsToFigure,
} from "./FormulaCase.ts";
import { formulaInWords } from "./formulaInWords.ts";
import { fromNought, type Interval, overlap } from "./Interval.ts";
import { inUnit, printed, resultInWords } from "./numbersInWords.ts";
import { inUnitOf, type PrintedFigure, targetOf } from "./PrintedFigure.ts";
import { rangeOfFormula } from "./rangeOfFormula.ts";
import { endsToDecimals } from "./toDecimals.ts";

/** Whether a formula can give a figure as it is printed, with the rounding of all that it names allowed for. */
export function checkFormula(given: FormulaCase): Finding {
  const unknowns = unknownsIn(given.formula);
  if (unknowns === 0) return checkWithoutUnknowns(given);
  return unknowns === 1 ? checkUnknown(given) : checkSeveralUnknowns(given);
}

function checkWithoutUnknowns(given: FormulaCase): Finding {
  const { figure, formula, figures } = given;
  const words = formulaInWords(formula, figure, figures, []);
  const ranges = rangeOfFormula(formula, { figure: rangeOfFigure(given), unknown: () => fromNought });
  const holds = ranges.some((range) => overlap(range, targetOf(figure)));
  const [range] = around(ranges);
  if (range === undefined) {
    return { holds, clause: `${words} divides by nought, so it cannot be ${printed(figure)}`, recomputed: "" };
  }
  const result = resultAtFace(given, []);
  if (result === undefined || (namesRounded(given) && !roundsToFigure(result, given))) {
    return fromRounded(figure, words, holds, range);
  }
  const clause = `${words} is ${resultInWords(result, figure)}${holds ? "" : `, not ${printed(figure)}`}`;
  return { holds, clause, recomputed: roundedResult(result, figure) };
}

/** What is said where the numbers as printed do not give the figure, and some of them were rounded. */
function fromRounded(figure: PrintedFigure, words: string, holds: boolean, range: Interval): Finding {
  const ends = [...new Set(endsToDecimals(inUnitOf(range, figure), figure.decimals))];
  const from = ends.length === 0 ? "almost anything" : ends.map((end) => inUnit(end, figure)).join(" to ");
  const clause = holds
    ? `${words} can be ${from}, as not all of these numbers are exact, so ${printed(figure)} is possible`
    : `${words} can only be ${from}, even allowing for the rounding of these numbers, not ${printed(figure)}`;
  return { holds, clause, recomputed: ends.join(" to ") };
}
