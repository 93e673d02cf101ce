import type { Figure } from "@lac-analytics/core";
import { isWhole } from "../figures/isWhole.ts";
import { amountText } from "./amountText.ts";
import { valueText } from "./valueText.ts";

/**
 * A figure's value as a sentence shows it beside another: both without decimals or both with them, "93.2%" and "92.0%"
 * where only one of them was published as a whole number.
 */
export function comparedText(figure: Figure, other: Figure | undefined): string {
  if (figure.symbol !== "" || other === undefined || other.symbol !== "") return valueText(figure);
  return amountText(figure.value, figure.unit, isWhole(figure) && isWhole(other));
}
