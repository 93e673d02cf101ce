import { binomialDensity } from "./binomialDensity.ts";
import type { Tails } from "./Tails.ts";

/**
 * Both tails of the beta distribution: the regularised incomplete beta function and its complement.
 * `rest` is 1 − x, given apart so that a point close to 1 keeps its digits.
 * The continued fraction is DiDonato and Morris's (1992), summed by Lentz's method.
 */
export function betaTails(x: number, rest: number, a: number, b: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (rest <= 0) return { lower: 1, upper: 0 };
  const density = binomialDensity(a, a + b, x, rest) / (a + b);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = density * b * fraction(x, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = density * a * fraction(rest, b, a);
  return { lower: 1 - upper, upper };
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let ratio = 1;
  let inverse = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = inverse;
  for (let step = 1; ; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    inverse = 1 / away(1 + even * inverse);
    ratio = away(1 + even / ratio);
    value *= inverse * ratio;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    inverse = 1 / away(1 + odd * inverse);
    ratio = away(1 + odd / ratio);
    const change = inverse * ratio;
    value *= change;
    if (!(Math.abs(change - 1) >= 1e-15)) return value;
  }
}
