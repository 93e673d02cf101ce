import type { FigureTrace, TracedRow } from "@lac-analytics/core";

/** The columns of a trace: which list a row stands in, whose it is, where it is, and why it is left out. */
export const traceColumns = ["list", "child", "file", "row", "day", "amount", "reason"] as const;

/** A trace as rows: those counted, those of the denominator, and those just left out. */
export function traceRows({
  numerator,
  denominator = [],
  leftOut,
}: FigureTrace): readonly Readonly<Record<(typeof traceColumns)[number], string | number | undefined>>[] {
  const counted = (list: string) => (row: TracedRow) => ({ list, amount: undefined, reason: "", ...row });
  return [
    ...numerator.map(counted("numerator")),
    ...denominator.map(counted("denominator")),
    ...leftOut.map((row) => ({ list: "left out", day: "", amount: undefined, ...row })),
  ];
}
