import { exampleThatFits } from "./exampleThatFits.ts";
import type { Finding } from "./Finding.ts";
import { type FormulaCase, rangeOfFigure, resultAtFace, roundedResult, roundsToFigure } from "./FormulaCase.ts";
import { formulaInWords } from "./formulaInWords.ts";
import { listInWords, printed, resultInWords } from "./numbersInWords.ts";
import { targetOf } from "./PrintedFigure.ts";
import { toDecimals } from "./toDecimals.ts";

/** Whether some whole numbers in place of several `?` let a formula give a figure as it is printed. */
export function checkSeveralUnknowns(given: FormulaCase): Finding {
  const { figure, formula, figures } = given;
  const fit = exampleThatFits(formula, targetOf(figure), rangeOfFigure(given));
  if (fit === "undecided") {
    return {
      clause: `too many numbers are not printed to tell whether ${printed(figure)} is possible`,
      recomputed: "",
    };
  }
  if (fit === "none") {
    return {
      holds: false,
      clause: `no whole numbers in place of those that are not printed give ${printed(figure)}`,
      recomputed: "",
    };
  }
  const { example } = fit;
  const numbers = listInWords(example.map(String), "and");
  const clause = `the numbers that are not printed can be ${numbers}, for example`;
  const result = resultAtFace(given, example);
  if (result === undefined || !roundsToFigure(result, given)) {
    return { holds: true, clause, recomputed: toDecimals(figure.value, figure.decimals) };
  }
  const words = formulaInWords(formula, figure, figures, example);
  return {
    holds: true,
    clause: `${clause}: ${words} is ${resultInWords(result, figure)}`,
    recomputed: roundedResult(result, figure),
  };
}
