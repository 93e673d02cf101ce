import type { CountTable, DistinctCount } from "./CountTable.ts";

/** A number in a sum, and whether it adds (1) or takes away (-1); a count that stands in a sum twice has another factor. */
export interface Term {
  readonly number: number;
  readonly factor: number;
}

/**
 * Counts and the sums they obey as equations: in each, the numbers times their factors make nought. Numbers are known by
 * their place: first the counts of the table, then the remainder of each sum that has one. Remainders are shown nowhere.
 */
export interface CountSystem {
  /** what the numbers are */
  readonly values: readonly number[];
  /** the least that a reader knows each to be: a count in a figure is not nought where noughts are shown */
  readonly least: readonly number[];
  readonly equations: readonly (readonly Term[])[];
  /** the equations that each number stands in, with its factor there */
  readonly equationsOf: readonly (readonly { readonly equation: number; readonly factor: number }[])[];
  /** whether each number must keep as many values as there are small counts while it is hidden; one in no sum has them all */
  readonly isGuarded: readonly boolean[];
}

/**
 * Writes a table as equations.
 *
 * @param threshold the largest count that is small: a remainder up to it must not be told
 */
export function countSystem({ counts, sums }: CountTable, threshold: number): CountSystem {
  const values = counts.map(({ value }) => value);
  const mayBeNought = (settled: DistinctCount["settled"]): boolean => settled === "untold" || settled === "unsaid";
  const least = counts.map(({ standing, settled }) => (standing === "figure" && !mayBeNought(settled) ? 1 : 0));
  const isGuarded = counts.map((count) => count.isGuarded && mustStayUncertain(count, threshold));
  const equations = sums.map(({ wholes, parts, remainder, isBound = false, isAtLeast = false }): readonly Term[] => {
    const factors = new Map<number, number>();
    const add = (number: number, factor: number): Map<number, number> =>
      factors.set(number, (factors.get(number) ?? 0) + factor);
    for (const whole of wholes) add(whole, 1);
    for (const part of parts) add(part, -1);
    if (remainder > 0 || isAtLeast) {
      add(values.length, -1);
      values.push(remainder);
      least.push(0);
      isGuarded.push(!isBound && !isAtLeast && remainder <= threshold);
    }
    return [...factors].flatMap(([number, factor]) => (factor === 0 ? [] : [{ number, factor }]));
  });
  const equationsOf: { equation: number; factor: number }[][] = values.map(() => []);
  for (const [equation, terms] of equations.entries()) {
    for (const { number, factor } of terms) equationsOf[number]?.push({ equation, factor });
  }
  const isTied = (number: number): boolean => (equationsOf[number] ?? []).length > 0;
  return {
    values,
    least,
    equations,
    equationsOf,
    isGuarded: isGuarded.map((guarded, number) => guarded && isTied(number)),
  };
}

function mustStayUncertain({ settled, value }: DistinctCount, threshold: number): boolean {
  const isGuarded = settled === undefined || settled === "kept" || settled === "unsaid";
  return isGuarded || (settled === "untold" && value > 0 && value <= threshold);
}
