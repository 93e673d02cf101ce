import type { Figure } from "../measure/Figure.ts";
import { computedValue } from "./computedValue.ts";
import type { Finding } from "./Finding.ts";
import { exactly, overlap } from "./Interval.ts";
import { printed, valueInWords } from "./numbersInWords.ts";
import { type PrintedFigure, roundingTo } from "./PrintedFigure.ts";
import { toDecimals } from "./toDecimals.ts";

/**
 * Compares a figure with the figure of the catalogue that it names, at its date and over its period: what is computed
 * must round to what is printed. Nothing is found where it names none, or where there are no computed figures.
 */
export function checkAgainstFigures(figure: PrintedFigure, figures: readonly Figure[]): readonly Finding[] {
  const { catalogue, asAt = "", periodStart: start = "" } = figure.published;
  if (catalogue === undefined || figures.length === 0) return [];
  const found = figures.filter(
    ({ measure, breakdown, category, periodStart, periodEnd }) =>
      measure === catalogue.measure &&
      breakdown === catalogue.breakdown &&
      category === catalogue.category &&
      (asAt === "" || periodEnd === asAt) &&
      (start === "" || periodStart === start),
  );
  const [computed] = found;
  const name = `${catalogue.measure} (${catalogue.breakdown} ${catalogue.category})`;
  if (computed === undefined) return [cannotTell(`no ${name}${asAt === "" ? "" : ` at ${asAt}`} was computed`)];
  if (found.length > 1) return [cannotTell(`more than one ${name} was computed, and nothing says which is meant`)];
  if (computed.symbol !== "") return [cannotTell(`the computed ${name} has no value (${computed.symbol})`)];
  if (computed.partial === true) return [cannotTell(`the computed ${name} is of a part only: ${computed.note}`)];
  const value = computedValue(figure, computed);
  if (value === undefined) {
    return [cannotTell(`the computed ${name} is in another unit (${computed.unit})`)];
  }
  const holds = overlap(exactly(value), roundingTo(figure));
  const clause = `the return gives ${valueInWords(value, figure)}${holds ? "" : `, not ${printed(figure)}`}`;
  return [{ holds, clause, recomputed: toDecimals(value, figure.decimals) }];
}

function cannotTell(clause: string): Finding {
  return { clause, recomputed: "" };
}
