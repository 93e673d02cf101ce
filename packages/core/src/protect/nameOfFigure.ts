import type { Figure } from "../measure/Figure.ts";
import { placeOf } from "./counts/ReportCount.ts";

/** What tells a figure from all others of its return, but for the day on which its period begins. */
export function nameOfFigure(figure: Figure): string {
  const { breakdowns, categories } = placeOf(figure);
  return [figure.measure, figure.periodEnd, ...breakdowns, "", ...categories].join("|");
}
