import type { Figure } from "@lac-analytics/core";
import { isWhole } from "../figures/isWhole.ts";
import { amountText } from "./amountText.ts";

/** A figure's value as a label shows it, and the symbol in square brackets where there is no value. */
export function valueText(figure: Figure): string {
  return figure.symbol === "" ? amountText(figure.value, figure.unit, isWhole(figure)) : `[${figure.symbol}]`;
}
