import { InputError } from "@lac-analytics/core";

/**
 * How many months are given with `--months`.
 *
 * @throws {InputError} if it is no whole number from 1 to 120
 */
export function monthsGiven(text: string): number {
  const months = Number(text);
  if (/^\d+$/.test(text) && months >= 1 && months <= 120) return months;
  throw new InputError(`--months: "${text}" is no whole number from 1 to 120.`);
}
