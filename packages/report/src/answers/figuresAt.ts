import {
  type Figure,
  type FigureDate,
  type FigureInputs,
  type FigureOptions,
  figuresOf,
  type Measure,
  type Return,
} from "@lac-analytics/core";

/**
 * The figures of a return at a date, of one measure after the other.
 *
 * @param by breakdowns, in as many questions as `figuresOf` takes them
 */
export function figuresAt(
  care: Return,
  date: FigureDate,
  measures: readonly Measure[],
  by: readonly FigureOptions["by"][],
  inputs: FigureInputs,
): readonly Figure[] {
  const answers = by.flatMap((wanted) => figuresOf(care, date, { ...inputs, measures, ...(wanted && { by: wanted }) }));
  const place = new Map<string, number>(measures.map(({ id }, at) => [id, at]));
  return answers.toSorted((one, other) => (place.get(one.measure) ?? 0) - (place.get(other.measure) ?? 0));
}
