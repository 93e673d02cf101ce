import type { Formula, Operation } from "./Formula.ts";
import { inUnit, printed } from "./numbersInWords.ts";
import type { PrintedFigure } from "./PrintedFigure.ts";

const signs: { readonly [O in Operation["operator"]]: string } = { "+": "+", "-": "−", x: "×", "/": "÷" };

/**
 * A formula with the numbers that are printed in place of ids: `34 of 233`, `259 divided by 8`, `4 × 28,500`.
 *
 * @param unknowns what stands in place of each `?`
 */
export function formulaInWords(
  formula: Formula,
  { percent }: Pick<PrintedFigure, "percent">,
  figures: ReadonlyMap<string, PrintedFigure>,
  unknowns: readonly bigint[],
): string {
  const term = (part: Formula): string => {
    if (part.kind === "number") return inUnit(part.value.numerator.toString(), { percent: false });
    if (part.kind === "unknown") return inUnit((unknowns[part.index] ?? 0n).toString(), { percent: false });
    if (part.kind === "operation") return chain(part);
    const figure = figures.get(part.id);
    return figure === undefined ? part.id : printed(figure);
  };
  const side = (part: Formula, of: Operation): string =>
    part.kind === "operation" && needsBrackets(part, of) ? `(${term(part)})` : term(part);
  const chain = (part: Operation): string =>
    `${side(part.left, part)} ${signs[part.operator]} ${side(part.right, part)}`;
  if (formula.kind !== "operation" || formula.operator !== "/") return term(formula);
  return `${side(formula.left, formula)} ${percent ? "of" : "divided by"} ${side(formula.right, formula)}`;
}

function needsBrackets(part: Operation, of: Operation): boolean {
  const isSum = part.operator === "+" || part.operator === "-";
  if (of.operator === "+" || (of.operator === "-" && part === of.left)) return false;
  if (of.operator === "-") return isSum;
  return isSum || part === of.right || of.operator === "/";
}
