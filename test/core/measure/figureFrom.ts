import {
  dayFromIso,
  type Figure,
  type FigureOptions,
  figureNames,
  figuresOf,
  findFigure,
  type Measure,
  measures,
} from "@lac-analytics/core";
import { type CareRows, careReturn } from "../../careReturn.ts";

/** The figures of one measure of a small return, at a date. */
export async function figuresFrom(
  rows: CareRows,
  id: string,
  asAt: string,
  options: FigureOptions = {},
): Promise<readonly Figure[]> {
  const wanted = measures.filter((measure) => measure.id === id);
  if (wanted.length === 0) throw new Error(`there is no measure ${id}`);
  return figuresOf<Measure>(await careReturn(rows), { asAt: dayFromIso(asAt) }, { ...options, measures: wanted });
}

/** One figure of one measure of a small return, at a date, in a category of a breakdown. */
export async function figureFrom(
  rows: CareRows,
  id: string,
  asAt: string,
  [breakdown, category]: readonly [breakdown: string, category: string] = ["total", "total"],
  options: FigureOptions = {},
): Promise<Figure> {
  const figures = await figuresFrom(rows, id, asAt, { ...options, by: [breakdown.split(";")] });
  const names = figureNames(id, breakdown, category);
  return findFigure(figures, names.measure, names.breakdown, names.category);
}

/** The numerators of one breakdown of one measure, by category. */
export async function countsFrom(
  rows: CareRows,
  id: string,
  asAt: string,
  breakdown: string,
  options: FigureOptions = {},
): Promise<Readonly<Record<string, number | undefined>>> {
  const figures = await figuresFrom(rows, id, asAt, { ...options, by: [breakdown.split(";")] });
  return Object.fromEntries(figures.map(({ category, numerator }) => [category, numerator]));
}
