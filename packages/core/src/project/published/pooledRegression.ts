import { mean } from "simple-statistics";
import { leastSquares } from "../../stats/leastSquares.ts";

/** A count that followed, and the counts that it may have followed from. */
export interface Followed {
  readonly from: readonly number[];
  readonly to: number;
}

/** How a count follows from others in all authorities alike. */
export interface PooledRegression {
  readonly coefficients: readonly number[];
  /** errors divided by the square root of what was expected, in rising order */
  readonly errors: readonly number[];
}

/**
 * How a count follows from others, by least squares through the origin over all authorities and years, with weights for
 * a spread that grows as that of counts does. Without an intercept large and small authorities are treated alike.
 */
export function pooledRegression(pairs: readonly Followed[]): PooledRegression {
  const weights = pairs.map(({ from }) => {
    return 1 / Math.sqrt(Math.max(1, mean([...from])));
  });
  const columns = (pairs[0]?.from ?? []).map((_, column) =>
    pairs.map(({ from }, at) => (from[column] ?? 0) * (weights[at] ?? 0)),
  );
  const coefficients = leastSquares(
    columns,
    pairs.map(({ to }, at) => to * (weights[at] ?? 0)),
  );
  const errors = pairs.flatMap(({ from, to }) => {
    const expected = dot(from, coefficients);
    return expected > 0 ? [(to - expected) / Math.sqrt(expected)] : [];
  });
  return { coefficients, errors: errors.sort((a, b) => a - b) };
}

/** What follows from counts, by a regression; never below nought. */
export function follows({ coefficients }: PooledRegression, from: readonly number[]): number {
  return Math.max(0, dot(from, coefficients));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0);
}
