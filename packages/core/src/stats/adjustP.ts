import { requireProbability } from "./require.ts";

export type PAdjustment = "Bonferroni" | "Holm" | "Benjamini-Hochberg" | "Benjamini-Yekutieli";

/**
 * P values adjusted for how many were looked at. Bonferroni's and Holm's bound the chance of any false finding (Holm's
 * is never worse); Benjamini and Hochberg's bounds the share of findings that are false, and Benjamini and Yekutieli's
 * does so however the tests depend on each other.
 *
 * Sources: Holm, S. (1979) Scandinavian Journal of Statistics 6, 65–70; Benjamini, Y. and Hochberg, Y. (1995) Journal of
 * the Royal Statistical Society B 57, 289–300; Benjamini, Y. and Yekutieli, D. (2001) Annals of Statistics 29,
 * 1165–1188.
 *
 * A p value that is missing (null) stays so, and does not count among those looked at.
 *
 * @throws {RangeError} if a p value is outside 0 to 1
 * @example
 * adjustP([0.01, 0.02, 0.03], "Holm"); // => [0.03, 0.04, 0.04]
 */
export function adjustP(values: readonly number[], method: PAdjustment): number[];
export function adjustP(values: readonly (number | null)[], method: PAdjustment): (number | null)[];
export function adjustP(values: readonly (number | null)[], method: PAdjustment): (number | null)[] {
  const adjusted = adjustKnown(
    values.filter((value) => value !== null),
    method,
  ).values();
  return values.map((value) => (value === null ? null : (adjusted.next().value ?? null)));
}

function adjustKnown(values: readonly number[], method: PAdjustment): number[] {
  for (const value of values) requireProbability("adjustP", value);
  const n = values.length;
  if (method === "Bonferroni") return values.map((value) => Math.min(1, value * n));
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const adjusted = values.map(() => 0);
  let bound = method === "Holm" ? 0 : 1;
  if (method === "Holm") {
    order.forEach((index, place) => {
      bound = Math.max(bound, Math.min(1, (values[index] ?? 0) * (n - place)));
      adjusted[index] = bound;
    });
    return adjusted;
  }
  const dependence = method === "Benjamini-Yekutieli" ? values.reduce((sum, _, index) => sum + 1 / (index + 1), 0) : 1;
  order.toReversed().forEach((index, place) => {
    bound = Math.min(bound, ((values[index] ?? 0) * n * dependence) / (n - place));
    adjusted[index] = bound;
  });
  return adjusted;
}
