import {
  type FigureDate,
  type FigureInputs,
  type FigureOptions,
  type FigureTrace,
  InputError,
  type Measure,
  type Return,
} from "@lac-analytics/core";
import { traceAsked } from "../answers/traceAsked.ts";

interface TraceOptions {
  readonly trace?: string;
  readonly category?: string;
}

/**
 * Who is in the one figure that `--trace`, `--by` and `--category` name, and who just is not.
 *
 * @throws {InputError} if they name several figures, or none that there is
 */
export function tracedFigure(
  care: Return,
  date: FigureDate,
  measure: Measure,
  { trace = "", category }: TraceOptions,
  [by, second]: readonly FigureOptions["by"][],
  inputs: FigureInputs,
): FigureTrace {
  if (by === "all" || second !== undefined || (by !== undefined && by.length > 1))
    throw new InputError("--trace lists one figure: give one --by.");
  const { series: _, ...rest } = inputs;
  const breakdown = by?.[0]?.join(";") ?? "total";
  return traceAsked(
    care,
    date,
    measure,
    { ...rest, breakdown, ...(category !== undefined && { category }) },
    (reason) => `--trace ${trace}: ${reason}; name a breakdown with --by and a category with --category.`,
  );
}
