/** Numbers closer than this many significant digits are the same number: what is left in a double is arithmetic's noise. */
const significantDigits = 15;

/**
 * A number as readers see it: rounded half up to some decimals, with commas for thousands.
 *
 * Halves go away from zero, as a spreadsheet rounds them. A half is judged on the number's first 15 significant decimal
 * digits, so that 1.005, which a double holds as 1.00499999999999989…, is a half as its author wrote it.
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
  const units = roundedUnits(Math.abs(value), decimals);
  const digits = units.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ",");
  const fraction = decimals === 0 ? "" : `.${digits.slice(-decimals)}`;
  return `${value < 0 && units > 0n ? "-" : ""}${whole}${fraction}`;
}

/** The magnitude in units of the last decimal, half up. */
function roundedUnits(magnitude: number, decimals: number): bigint {
  const [coefficient = "", exponent = ""] = magnitude.toExponential(significantDigits - 1).split("e");
  const significand = BigInt(coefficient.replace(".", ""));
  const shift = Number(exponent) - (significantDigits - 1) + decimals;
  if (shift >= 0) return significand * 10n ** BigInt(shift);
  const unit = 10n ** BigInt(-shift);
  return (2n * significand + unit) / (2n * unit);
}
