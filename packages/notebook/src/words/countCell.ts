import type { Figure } from "@lac-analytics/core";

/** The count behind a figure as a cell of a table has it: the number, or the symbol that stands in its place. */
export function countCell(figure: Figure): number | string {
  return figure.numerator ?? `[${figure.symbol === "" ? "x" : figure.symbol}]`;
}
