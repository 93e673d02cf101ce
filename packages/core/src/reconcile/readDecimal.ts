import { type Fraction, fraction } from "./Fraction.ts";

/** A number as it is written. */
export interface Decimal {
  readonly value: Fraction;
  /** digits after the point */
  readonly decimals: number;
}

const mostDigits = 15;
const written = /^([-−]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/** Reads a number without losing a digit: `-1.30`, `28,500`. Nothing where the text is no number of up to 15 digits. */
export function readDecimal(text: string): Decimal | undefined {
  const [, sign = "", whole = "", part = ""] = written.exec(text) ?? [];
  const digits = whole.replaceAll(",", "") + part;
  if (digits === "" || digits.length > mostDigits) return undefined;
  const size = BigInt(digits);
  return { value: fraction(sign === "" ? size : -size, 10n ** BigInt(part.length)), decimals: part.length };
}
