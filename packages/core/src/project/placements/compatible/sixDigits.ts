/** A number as it is written: the digits, and the power of ten that they are times. */
interface Decimal {
  readonly digits: bigint;
  readonly power: number;
}

/** Enough digits of a quotient that what is left of it only says on which side of a half it lies. */
const spareDigits = 40;

/**
 * Decimal arithmetic of six significant digits, a half going to the even digit, on numbers as they are written: that in
 * which the regional model reckons shares and rises of prices. Binary arithmetic would take 1307 × 1.025 = 1339.675 to be
 * less than it is.
 *
 * @example
 * sixDigits.product(1307, 1.025); // => 1339.68
 */
export const sixDigits = {
  sum: (one: number, other: number): number => {
    const [first, second] = [decimalOf(one), decimalOf(other)];
    const power = Math.min(first.power, second.power);
    return rounded({ digits: shifted(first, power) + shifted(second, power), power });
  },
  product: (one: number, other: number): number => {
    const [first, second] = [decimalOf(one), decimalOf(other)];
    return rounded({ digits: first.digits * second.digits, power: first.power + second.power });
  },
  quotient: (one: number, other: number): number => {
    const [first, second] = [decimalOf(one), decimalOf(other)];
    const dividend = first.digits * 10n ** BigInt(spareDigits);
    const whole = dividend / second.digits;
    const rest = dividend % second.digits === 0n ? 0n : 1n;
    return rounded({ digits: whole * 10n + rest, power: first.power - second.power - spareDigits - 1 });
  },
} as const;

function decimalOf(value: number): Decimal {
  const [digits = "", power = ""] = value.toExponential().split("e");
  const [whole = "", part = ""] = digits.split(".");
  return { digits: BigInt(whole + part), power: Number(power) - part.length };
}

function shifted({ digits, power }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(power - to);
}

function rounded({ digits, power }: Decimal): number {
  const dropped = String(digits).replace("-", "").length - 6;
  if (dropped <= 0) return Number(`${digits}e${power}`);
  const unit = 10n ** BigInt(dropped);
  const size = digits < 0n ? -digits : digits;
  const twice = (size % unit) * 2n;
  const up = twice > unit || (twice === unit && (size / unit) % 2n === 1n);
  const kept = size / unit + (up ? 1n : 0n);
  return Number(`${digits < 0n ? "-" : ""}${kept}e${power + dropped}`);
}
