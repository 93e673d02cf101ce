import { poissonDensity } from "./poissonDensity.ts";
import type { Tails } from "./Tails.ts";

/**
 * Both tails of the gamma distribution of scale 1: the regularised incomplete gamma functions P and Q.
 * The power series serves below the mean and Legendre's continued fraction (by Lentz's method) above it.
 */
export function gammaTails(x: number, shape: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const density = poissonDensity(shape, x);
  if (x < shape + 1) {
    const lower = density * lowerSeries(x, shape);
    return { lower, upper: 1 - lower };
  }
  const upper = density * shape * upperFraction(x, shape);
  return { lower: 1 - upper, upper };
}

function lowerSeries(x: number, shape: number): number {
  let sum = 1;
  let term = 1;
  for (let step = 1; ; step++) {
    term *= x / (shape + step);
    const next = sum + term;
    if (next === sum) return sum;
    sum = next;
  }
}

function upperFraction(x: number, shape: number): number {
  const tiny = 1e-300;
  let denominator = x + 1 - shape;
  let ratio = 1 / tiny;
  let inverse = 1 / denominator;
  let fraction = inverse;
  for (let step = 1; ; step++) {
    const numerator = -step * (step - shape);
    denominator += 2;
    const below = numerator * inverse + denominator;
    const above = denominator + numerator / ratio;
    inverse = 1 / (Math.abs(below) < tiny ? tiny : below);
    ratio = Math.abs(above) < tiny ? tiny : above;
    const change = inverse * ratio;
    fraction *= change;
    if (!(Math.abs(change - 1) >= 1e-15)) return fraction;
  }
}
