import type { Fraction } from "./Fraction.ts";
import { type PrintedFigure, resultInUnitOf } from "./PrintedFigure.ts";
import { readDecimal } from "./readDecimal.ts";
import { isExact, toDecimals } from "./toDecimals.ts";
import { howMany, type WholeNumbers } from "./WholeNumbers.ts";

const fewestDecimals = 2;
const mostDecimals = 12;
const mostRuns = 5;

/** `a`, `a and b`, `a, b and c`. */
export function listInWords(words: readonly string[], conjunction: "and" | "or"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** A number with commas for thousands, and the sign of a percentage. */
export function inUnit(text: string, { percent }: Pick<PrintedFigure, "percent">): string {
  const commas = text.replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
  return percent ? `${commas}%` : commas;
}

/** A figure as it is printed. */
export function printed(figure: PrintedFigure): string {
  return inUnit(toDecimals(figure.value, figure.decimals), figure);
}

/** What a formula gives for a figure, with as many decimals as show how it rounds: `28.22, which rounds to 28`. */
export function resultInWords(result: Fraction, figure: PrintedFigure): string {
  return valueInWords(resultInUnitOf(result, figure), figure);
}

/** As `resultInWords`, of a value in the unit of the figure. */
export function valueInWords(value: Fraction, figure: PrintedFigure): string {
  const rounded = toDecimals(value, figure.decimals);
  if (isExact(value, figure.decimals) || figure.decimals >= fewestDecimals) return inUnit(rounded, figure);
  const shown = withDecimalsThatRoundTo(rounded, value, figure.decimals);
  return `${inUnit(shown, figure)}, which rounds to ${inUnit(rounded, figure)}`;
}

function withDecimalsThatRoundTo(rounded: string, value: Fraction, decimals: number): string {
  for (let more = fewestDecimals; more < mostDecimals; more++) {
    const shown = toDecimals(value, more);
    const again = readDecimal(shown);
    if (again === undefined || toDecimals(again.value, decimals) === rounded) {
      return isExact(value, more) ? shown.replace(/0+$/, "") : shown;
    }
  }
  return toDecimals(value, mostDecimals);
}

/** `33`, `161 or 162`, `257 to 265`, `46,601 or more`. */
export function wholeNumbersInWords(numbers: WholeNumbers): string {
  const number = (value: bigint): string => inUnit(value.toString(), { percent: false });
  const runs = numbers.slice(0, mostRuns).flatMap((run) => {
    if (run.to === undefined) return [`${number(run.from)} or more`];
    if (howMany([run]) > 2) return [`${number(run.from)} to ${number(run.to)}`];
    return run.from === run.to ? [number(run.from)] : [number(run.from), number(run.to)];
  });
  return listInWords(numbers.length > mostRuns ? [...runs, "others"] : runs, "or");
}
