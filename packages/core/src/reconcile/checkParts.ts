import type { Finding } from "./Finding.ts";
import { compare } from "./Fraction.ts";
import type { Paper } from "./layOutPaper.ts";
import { listInWords, printed } from "./numbersInWords.ts";
import { type PrintedFigure, rangeInFormula } from "./PrintedFigure.ts";

const mostNamed = 3;

/** Whether a figure is no more than the figure of which it is a part, and no less than any of its own parts. */
export function checkParts(figure: PrintedFigure, paper: Paper): readonly Finding[] {
  return [...asPart(figure, paper), ...asWhole(figure, paper)];
}

function asPart(figure: PrintedFigure, { figures }: Paper): readonly Finding[] {
  const whole = figures.get(figure.published.partOf ?? "");
  if (whole === undefined || !comparable(figure, whole)) return [];
  const holds = canBePartOf(figure, whole);
  const clause = `${printed(figure)} is ${holds ? "no more" : "more"} than the ${named(whole)} of which it is a part`;
  return [{ holds, clause, recomputed: "" }];
}

function asWhole(figure: PrintedFigure, { parts }: Paper): readonly Finding[] {
  const own = (parts.get(figure.published.id) ?? []).filter((part) => comparable(part, figure));
  const larger = own.filter((part) => !canBePartOf(part, figure));
  if (own.length === 0) return [];
  const clause =
    larger.length === 0
      ? `what is printed as part of it is no more: ${listOf(own)}`
      : `what is printed as part of it is more than ${printed(figure)}: ${listOf(larger)}`;
  return [{ holds: larger.length === 0, clause, recomputed: "" }];
}

function listOf(parts: readonly PrintedFigure[]): string {
  const shown = parts.slice(0, mostNamed).map(named);
  return listInWords(parts.length > mostNamed ? [...shown, `${parts.length - mostNamed} more`] : shown, "and");
}

function named(figure: PrintedFigure): string {
  return `${printed(figure)} (${figure.published.id})`;
}

/** Figures in different units say nothing of each other's size. */
function comparable(part: PrintedFigure, whole: PrintedFigure): boolean {
  const { unit = "" } = part.published;
  const { unit: unitOfWhole = "" } = whole.published;
  if (part.percent !== whole.percent) return false;
  return unit === "" || unitOfWhole === "" || unit.toLowerCase() === unitOfWhole.toLowerCase();
}

function canBePartOf(part: PrintedFigure, whole: PrintedFigure): boolean {
  const least = rangeInFormula(part).lower;
  const most = rangeInFormula(whole).upper;
  const order = compare(least.value, most.value);
  return order < 0 || (order === 0 && least.closed && most.closed);
}
