const oddReciprocals = Array.from({ length: 11 }, (_, term) => 1 / (2 * term + 1));

/**
 * The natural logarithm by plain arithmetic, which gives the same on every machine where the function of the language
 * need not: the number is brought near 1 by doubling and halving, and the series of the inverse hyperbolic tangent does
 * the rest.
 *
 * @param x above 0
 * @example
 * naturalLog(10); // => 2.302585092994…
 */
export function naturalLog(x: number): number {
  let near = x;
  let doublings = 0;
  while (near > Math.SQRT2) {
    near /= 2;
    doublings += 1;
  }
  while (near < Math.SQRT1_2) {
    near *= 2;
    doublings -= 1;
  }
  const ratio = (near - 1) / (near + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let term = oddReciprocals.length - 1; term >= 0; term -= 1) sum = sum * square + (oddReciprocals[term] ?? 0);
  return doublings * Math.LN2 + 2 * ratio * sum;
}
