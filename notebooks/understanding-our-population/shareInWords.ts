import { formatNumber } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { counted, figureInWords, numberInWords } from "@lac-analytics/notebook";

/** "Of 96 girls aged 12 and over in care, two are mothers (2.1%)." */
export function shareInWords(figure: Figure, whole: string, one: string, several: string): string {
  const { numerator, denominator } = figure;
  if (figure.symbol !== "" || numerator === undefined || denominator === undefined || denominator === 0) return "";
  const of = numerator === 0 ? `none ${several}` : counted(numerator, one, several);
  return `Of ${denominator < 10 ? numberInWords(denominator) : formatNumber(denominator, 0)} ${whole}, ${of} (${figureInWords(figure, Number.isInteger(figure.value) ? 0 : 1)}).`;
}
