import type { TermRanges } from "./evaluateFormula.ts";
import { type Formula, unknownsIn } from "./Formula.ts";
import { fraction } from "./Fraction.ts";
import { exactly, fromNought, type Interval, overlap } from "./Interval.ts";
import { rangeOfFormula } from "./rangeOfFormula.ts";
import { valuesThatGive } from "./valuesThatGive.ts";
import { each, howMany, wholeNumbersIn } from "./WholeNumbers.ts";

/** What can stand for several `?` at once: one example, or none, or more tries were needed than are made. */
export type Fit = { readonly example: readonly bigint[] } | "none" | "undecided";

const mostTries = 2000;

/** Whole numbers, from nought up, which in place of the several `?` of a formula let it give the target. */
export function exampleThatFits(formula: Formula, target: Interval, figure: TermRanges["figure"]): Fit {
  const indices = Array.from({ length: unknownsIn(formula) }, (_, index) => index);
  const chosen = new Map<number, bigint>();
  let tries = 0;
  const unknown = (index: number): Interval => {
    const number = chosen.get(index);
    return number === undefined ? fromNought : exactly(fraction(number));
  };

  const choose = (): Fit => {
    const open = indices.filter((index) => !chosen.has(index));
    if (open.length === 0) {
      const fits = rangeOfFormula(formula, { figure, unknown }).some((range) => overlap(range, target));
      return fits ? { example: indices.map((index) => chosen.get(index) ?? 0n) } : "none";
    }
    const next = open
      .map((index) => ({
        index,
        numbers: wholeNumbersIn(valuesThatGive(formula, index, [target], { figure, unknown })),
      }))
      .reduce((fewest, other) => (howMany(other.numbers) < howMany(fewest.numbers) ? other : fewest));
    for (const number of each(next.numbers)) {
      if (++tries > mostTries) return "undecided";
      chosen.set(next.index, number);
      const fit = choose();
      if (fit !== "none") return fit;
      chosen.delete(next.index);
    }
    return "none";
  };
  return choose();
}
