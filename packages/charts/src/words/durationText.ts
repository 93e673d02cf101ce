import { daysAMonth } from "@lac-analytics/core";
import { formatNumber } from "./formatNumber.ts";

/** A unit of time and its days. */
export interface DurationUnit {
  readonly name: "days" | "months" | "years";
  readonly days: number;
}

/** The unit in which lengths of time up to some days are told: days to three months, months to three years, then years. */
export function durationUnit(days: number): DurationUnit {
  if (days < 3 * daysAMonth) return { name: "days", days: 1 };
  if (days < 36 * daysAMonth) return { name: "months", days: daysAMonth };
  return { name: "years", days: 365.25 };
}

/**
 * A length of time in days, in the unit that suits it: days to three months, months to three years, then years.
 *
 * @example
 * durationText(412); // => "14 months"
 * durationText(1500); // => "4.1 years"
 */
export function durationText(days: number): string {
  const unit = durationUnit(days);
  const amount = formatNumber(days / unit.days, unit.name === "years" ? 1 : 0);
  return `${amount} ${amount === "1" ? unit.name.slice(0, -1) : unit.name}`;
}
