import type { Figure } from "@lac-analytics/core";
import { formatNumber } from "../words/formatNumber.ts";

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
