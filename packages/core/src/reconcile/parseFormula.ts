import type { Formula, Operator } from "./Formula.ts";
import { formulaTokens } from "./formulaTokens.ts";

const longest = 500;
const mostTerms = 50;
const deepest = 20;

/**
 * Reads a formula: ids, whole numbers, `+ - x /`, brackets and `?`. Multiplication and division bind more strongly,
 * and equals are taken from left to right. Its length, terms and brackets are bounded.
 *
 * @param isId whether there is a figure of that id
 * @param refuse makes the error for what is wrong with it
 */
export function parseFormula(text: string, isId: (id: string) => boolean, refuse: (fault: string) => Error): Formula {
  if (text.length > longest) throw refuse(`the formula is longer than ${longest} characters`);
  const tokens = formulaTokens(text, isId, refuse);
  if (tokens.filter(({ kind }) => kind !== "mark").length > mostTerms) {
    throw refuse(`the formula has more than ${mostTerms} terms`);
  }
  let at = 0;

  const takeMark = (...wanted: readonly string[]): string | undefined => {
    const token = tokens[at];
    if (token?.kind !== "mark" || !wanted.includes(token.mark)) return undefined;
    at++;
    return token.mark;
  };

  const takeChain = (operators: readonly Operator[], takePart: () => Formula): Formula => {
    let left = takePart();
    for (;;) {
      const mark = takeMark(...operators);
      const operator = operators.find((candidate) => candidate === mark);
      if (operator === undefined) return left;
      left = { kind: "operation", operator, left, right: takePart() };
    }
  };

  const takeSum = (depth: number): Formula => takeChain(["+", "-"], () => takeChain(["x", "/"], () => takeTerm(depth)));

  const takeTerm = (depth: number): Formula => {
    if (depth > deepest) throw refuse(`the formula has more than ${deepest} brackets within each other`);
    if (takeMark("(") !== undefined) {
      const inner = takeSum(depth + 1);
      if (takeMark(")") === undefined) throw refuse("a bracket of the formula is not closed");
      return inner;
    }
    const token = tokens[at++];
    if (token === undefined) throw refuse("the formula breaks off");
    if (token.kind === "mark") throw refuse(`the formula has ${token.mark} where a number, an id or ? should stand`);
    return token;
  };

  const formula = takeSum(0);
  if (at < tokens.length) throw refuse("the formula goes on after its end; is an operator or a bracket missing");
  return formula;
}
