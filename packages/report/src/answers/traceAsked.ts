import {
  type FigureDate,
  type FigureTrace,
  InputError,
  type Measure,
  type Return,
  type TraceOptions,
  traceFigure,
} from "@lac-analytics/core";

/**
 * Who is in a figure that somebody asked for, and who just is not.
 *
 * @param said the sentence that says to them what there is not, of that as the beginning of one
 * @throws {InputError} if there is no such figure
 */
export function traceAsked(
  care: Return,
  date: FigureDate,
  measure: Measure,
  options: TraceOptions,
  said: (reason: string) => string,
): FigureTrace {
  try {
    return traceFigure(care, date, measure, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(said(error.message.replace(/^traceFigure found/, "there is")));
  }
}
