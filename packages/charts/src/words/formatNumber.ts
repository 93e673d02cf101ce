import { nearestSteps } from "@lac-analytics/core/roundHalfAway";

/**
 * A number as readers see it: rounded to some decimals, halves away from nought by `roundHalfAway`, with commas for
 * thousands.
 *
 * @param decimals whole, 0 to 20
 * @throws {RangeError} if the value is not finite or the decimals are not a whole number from 0 to 20
 * @example
 * formatNumber(1_234_567.5, 0); // => "1,234,568"
 * formatNumber(1.005, 2); // => "1.01"
 * formatNumber(-0.04, 1); // => "0.0"
 */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`formatNumber requires a finite number, got ${value}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20) {
    throw new RangeError(`formatNumber requires 0 to 20 whole decimals, got ${decimals}`);
  }
  const units = nearestSteps(value, Number(`1e-${decimals}`));
  const digits = units.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ",");
  const fraction = decimals === 0 ? "" : `.${digits.slice(-decimals)}`;
  return `${value < 0 && units > 0n ? "-" : ""}${whole}${fraction}`;
}
