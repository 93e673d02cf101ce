import type { Figure } from "@lac-analytics/core";

/** Whether a figure's value and limits are whole numbers, as published ones are rounded to be. */
export function isWhole(figure: Figure): boolean {
  if (figure.symbol !== "") return false;
  return [figure.value, figure.lower ?? 0, figure.upper ?? 0].every(Number.isInteger);
}
