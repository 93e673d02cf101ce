import type { Interval } from "../figures/Interval.ts";
import { amountText } from "./amountText.ts";
import { intervalLevel } from "./intervalLevel.ts";

/** An interval as it follows its value in a sentence; nothing where there is none. */
export function intervalText(interval: Interval | undefined, unit: string): string {
  if (interval === undefined) return "";
  const { lower, upper } = interval;
  const whole = Number.isInteger(lower) && Number.isInteger(upper);
  return ` (${intervalLevel(interval)} interval ${amountText(lower, unit, whole)} to ${amountText(upper, unit, whole)})`;
}
