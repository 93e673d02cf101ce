import { formatNumber } from "../words/formatNumber.ts";
import type { CountCell } from "./countCell.ts";

/** Counts added up; where one is withheld, so is the sum, by the same symbol. */
export function sumOfCells(cells: readonly CountCell[]): CountCell {
  const withheld = cells.find(({ count }) => count === null);
  if (withheld !== undefined) return withheld;
  const count = cells.reduce((sum, cell) => sum + (cell.count ?? 0), 0);
  return { count, text: formatNumber(count, 0) };
}
