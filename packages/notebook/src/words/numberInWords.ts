import { formatNumber } from "@lac-analytics/charts/formatNumber";

const smallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/**
 * A count as a sentence has it before what is counted: in words up to nine, in digits from ten.
 *
 * @param count a whole number, not below nought
 * @throws {RangeError} if the count is not a whole number from nought
 * @example
 * numberInWords(3); // => "three"
 * numberInWords(1315); // => "1,315"
 */
export function numberInWords(count: number): string {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`numberInWords requires a whole number from nought, got ${count}`);
  }
  return smallNumbers[count] ?? formatNumber(count, 0);
}
