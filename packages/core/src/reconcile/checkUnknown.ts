import type { Finding } from "./Finding.ts";
import { type FormulaCase, rangeOfFigure, resultAtFace, roundedResult, roundsToFigure } from "./FormulaCase.ts";
import { formulaInWords } from "./formulaInWords.ts";
import { printed, resultInWords, wholeNumbersInWords } from "./numbersInWords.ts";
import { neighboursOfFit, numbersThatFit } from "./numbersThatFit.ts";
import { targetOf } from "./PrintedFigure.ts";
import { toDecimals } from "./toDecimals.ts";
import { each, howMany, type WholeNumbers } from "./WholeNumbers.ts";

const mostDemonstrated = 100;

/** Whether some whole number in place of the one `?` lets a formula give a figure as it is printed, and which ones. */
export function checkUnknown(given: FormulaCase): Finding {
  const { figure, formula } = given;
  const numbers = numbersThatFit(formula, targetOf(figure), rangeOfFigure(given));
  return numbers.length === 0 ? noneFits(given) : someFit(given, numbers);
}

function someFit(given: FormulaCase, numbers: WholeNumbers): Finding {
  const number = firstAtFace(given, numbers);
  const must = howMany(numbers) === 1 ? "must" : "can";
  const clause = `the number that is not printed ${must} be ${wholeNumbersInWords(numbers)}`;
  if (number === undefined)
    return { holds: true, clause, recomputed: toDecimals(given.figure.value, given.figure.decimals) };
  const { result, recomputed } = at(given, number);
  return { holds: true, clause: `${clause}: ${result}`, recomputed };
}

/** The first number with which the formula gives the figure from what else is printed, without any rounding of it. */
function firstAtFace(given: FormulaCase, numbers: WholeNumbers): bigint | undefined {
  let demonstrated = 0;
  for (const number of each(numbers)) {
    if (demonstrated === mostDemonstrated) break;
    demonstrated += 1;
    const result = resultAtFace(given, [number]);
    if (result !== undefined && roundsToFigure(result, given)) return number;
  }
  return undefined;
}

function noneFits(given: FormulaCase): Finding {
  const { figure, formula } = given;
  const none = `no whole number in place of the one that is not printed gives ${printed(figure)}`;
  const neighbours = neighboursOfFit(formula, targetOf(figure), rangeOfFigure(given)) ?? [];
  const nearest = neighbours.map((number) => at(given, number)).filter(({ result }) => result !== "");
  if (nearest.length === 0) return { holds: false, clause: none, recomputed: "" };
  return {
    holds: false,
    clause: `${none}: ${nearest.map(({ result }) => result).join(" and ")}`,
    recomputed: [...new Set(nearest.map(({ recomputed }) => recomputed))].join(" or "),
  };
}

/** The formula with a number in place of its `?`, in words and as a number; blank where it divides by nought. */
function at(given: FormulaCase, number: bigint): { readonly result: string; readonly recomputed: string } {
  const { figure, formula, figures } = given;
  const result = resultAtFace(given, [number]);
  if (result === undefined) return { result: "", recomputed: "" };
  const words = formulaInWords(formula, figure, figures, [number]);
  return { result: `${words} is ${resultInWords(result, figure)}`, recomputed: roundedResult(result, figure) };
}
