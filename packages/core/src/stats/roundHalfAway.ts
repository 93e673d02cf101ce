/** What a double surely holds of a decimal number; further digits are what arithmetic in binary has left. */
const significantDigits = 15;

/** A decimal number as its digits say it: a whole number and the power of ten that it counts. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * A number rounded to the nearest multiple of a step, halves away from nought, as the DfE rounds and as a spreadsheet
 * does. It is done on the number's decimal digits, the first 15 of them: 1.005, which a double holds as
 * 1.00499999999999989…, is the half that its author wrote, and so is 3.4499999999999997, which is 1.15 + 2.3. What lies
 * below a half by those digits stays below it. There is no negative nought.
 *
 * Source: DfE, Children looked after in England including adoptions, where 10 incidents of 8 children are 1.3 a child.
 *
 * @param step above nought, such as 0.01 or 5
 * @throws {RangeError} if the value is not finite or the step is not above nought
 * @example
 * roundHalfAway(1.005, 0.01); // => 1.01
 * roundHalfAway(-2.5); // => -3
 * roundHalfAway(487.5, 5); // => 490
 */
export function roundHalfAway(value: number, step = 1): number {
  const steps = nearestSteps(value, step);
  const { digits, exponent } = decimalOf(step);
  const magnitude = Number(`${steps * digits}e${exponent}`);
  return value < 0 && steps > 0n ? -magnitude : magnitude;
}

/**
 * How many steps make a number without its sign, to the nearest, halves up, as exact as whole numbers are: the digits
 * that are printed of it where the step is a power of ten.
 *
 * @throws {RangeError} as `roundHalfAway`
 * @example
 * Number(nearestSteps(-1.005, 0.01)); // => 101
 */
export function nearestSteps(value: number, step: number): bigint {
  if (!Number.isFinite(value)) throw new RangeError(`roundHalfAway requires a finite number, got ${value}`);
  if (!(Number.isFinite(step) && step > 0)) throw new RangeError(`roundHalfAway requires a step above 0, got ${step}`);
  // counts, which most numbers of a paper are, and whose digits are all significant
  if (step === 1 && Number.isInteger(value) && Math.abs(value) < 10 ** significantDigits)
    return BigInt(Math.abs(value));
  const amount = decimalOf(Math.abs(value));
  const unit = decimalOf(step);
  const shift = amount.exponent - unit.exponent;
  const numerator = amount.digits * 10n ** BigInt(Math.max(0, shift));
  const denominator = unit.digits * 10n ** BigInt(Math.max(0, -shift));
  return (2n * numerator + denominator) / (2n * denominator);
}

function decimalOf(magnitude: number): Decimal {
  const written = magnitude.toExponential(significantDigits - 1);
  // a digit, a point and the others
  const digits = written[0] + written.slice(2, significantDigits + 1);
  return { digits: BigInt(digits), exponent: Number(written.slice(significantDigits + 2)) - (significantDigits - 1) };
}
