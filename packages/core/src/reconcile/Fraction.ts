/** An exact number. A denominator of nought makes it infinite, with the sign of the numerator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A fraction in lowest terms with a denominator that is not negative. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) return { numerator: numerator < 0n ? -1n : 1n, denominator };
  const divisor = greatestDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

export const nought: Fraction = fraction(0n);
export const infinity: Fraction = fraction(1n, 0n);
export const minusInfinity: Fraction = fraction(-1n, 0n);

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Below nought where a is less than b, above where it is more. */
export function compare(a: Fraction, b: Fraction): number {
  const difference =
    a.denominator === 0n && b.denominator === 0n
      ? a.numerator - b.numerator
      : a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Of two infinite numbers, which must have one sign, the first. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === 0n) return a;
  if (b.denominator === 0n) return b;
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Nought times infinity is nought, as the bounds of products need it. */
export function times(a: Fraction, b: Fraction): Fraction {
  if (a.numerator === 0n || b.numerator === 0n) return nought;
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function negative(a: Fraction): Fraction {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** Of a number that is not nought. */
export function reciprocal(a: Fraction): Fraction {
  return fraction(a.denominator, a.numerator);
}

/** The largest whole number that is no larger; of a finite number. */
export function floor(a: Fraction): bigint {
  const quotient = a.numerator / a.denominator;
  return a.numerator < quotient * a.denominator ? quotient - 1n : quotient;
}

/** The smallest whole number that is no smaller; of a finite number. */
export function ceiling(a: Fraction): bigint {
  return -floor(negative(a));
}
