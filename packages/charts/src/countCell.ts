import type { Figure } from "@lac-analytics/core";
import { formatNumber } from "./formatNumber.ts";

/** A count as it is drawn and tabulated: null, and its symbol, where there is none to show. */
export interface CountCell {
  readonly count: number | null;
  readonly text: string;
}

/** A figure of a count as a cell. */
export function countCell(figure: Figure): CountCell {
  if (figure.symbol !== "") return { count: null, text: `[${figure.symbol}]` };
  return { count: figure.value, text: formatNumber(figure.value, 0) };
}

/** Counts added up; where one is withheld, so is the sum, by the same symbol. */
export function sumOfCells(cells: readonly CountCell[]): CountCell {
  const withheld = cells.find(({ count }) => count === null);
  if (withheld !== undefined) return withheld;
  const count = cells.reduce((sum, cell) => sum + (cell.count ?? 0), 0);
  return { count, text: formatNumber(count, 0) };
}

/** A cell of a table: the number, or the symbol. */
export function tabulated({ count, text }: CountCell): string | number {
  return count ?? text;
}
