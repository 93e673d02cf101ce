import { ceiling, type Fraction, floor, fraction, negative, plus, times } from "./Fraction.ts";
import type { Interval } from "./Interval.ts";

const half = fraction(1n, 2n);

/** A number to some decimals, halves away from nought, without commas: `-1.30`. */
export function toDecimals(value: Fraction, decimals: number): string {
  const scaled = inLastPlace(value, decimals);
  return written(value.numerator < 0n ? ceiling(plus(scaled, negative(half))) : floor(plus(scaled, half)), decimals);
}

/** The first and the last of the numbers to which an interval rounds; nothing where it has no end. */
export function endsToDecimals({ lower, upper }: Interval, decimals: number): readonly [string, string] | undefined {
  if (lower.value.denominator === 0n || upper.value.denominator === 0n) return undefined;
  const first = floor(plus(inLastPlace(lower.value, decimals), half));
  const last = ceiling(plus(inLastPlace(upper.value, decimals), negative(half)));
  return [
    lower.closed ? toDecimals(lower.value, decimals) : written(first, decimals),
    upper.closed ? toDecimals(upper.value, decimals) : written(last, decimals),
  ];
}

/** Whether some decimals give a number wholly. */
export function isExact(value: Fraction, decimals: number): boolean {
  return inLastPlace(value, decimals).denominator === 1n;
}

function inLastPlace(value: Fraction, decimals: number): Fraction {
  return times(value, fraction(10n ** BigInt(decimals)));
}

function written(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const sign = units < 0n ? "-" : "";
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
