import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, fraction } from "../../../packages/core/src/reconcile/Fraction.ts";
import { exactly, type Interval, overlap } from "../../../packages/core/src/reconcile/Interval.ts";
import { numbersThatFit } from "../../../packages/core/src/reconcile/numbersThatFit.ts";
import { parseFormula } from "../../../packages/core/src/reconcile/parseFormula.ts";
import { rangeOfFormula } from "../../../packages/core/src/reconcile/rangeOfFormula.ts";
import { reconcile } from "../../../packages/core/src/reconcile/reconcile.ts";
import { each } from "../../../packages/core/src/reconcile/WholeNumbers.ts";

/** a / b in units of the last of some decimals, half up, by whole numbers alone. */
function roundedUnits(a: number, b: number, decimals: number): bigint {
  const scaled = BigInt(a) * 10n ** BigInt(decimals);
  return (2n * scaled + BigInt(b)) / (2n * BigInt(b));
}

function written(units: bigint, decimals: number): string {
  const digits = units.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const numerators = fc.integer({ min: 0, max: 5000 });
const denominators = fc.integer({ min: 1, max: 5000 });
const places = fc.integer({ min: 0, max: 4 });

function verdictOn(a: number, b: number, units: bigint, decimals: number): string | undefined {
  return reconcile([
    { id: "a", value: String(a), unit: "children" },
    { id: "b", value: String(b), unit: "children" },
    { id: "c", value: written(units, decimals), unit: "children per home", formula: "a / b" },
  ])[2]?.verdict;
}

describe("a figure worked out from counts", () => {
  it("is consistent when it is rounded half up, and not one unit of its last decimal away", () => {
    fc.assert(
      fc.property(numerators, denominators, places, (a, b, decimals) => {
        const units = roundedUnits(a, b, decimals);
        expect(verdictOn(a, b, units, decimals)).toBe("consistent");
        expect(verdictOn(a, b, units + 1n, decimals)).toBe("inconsistent");
        if (units > 0n) expect(verdictOn(a, b, units - 1n, decimals)).toBe("inconsistent");
      }),
    );
  });
});

describe("a whole number that is not printed", () => {
  const known = fc.integer({ min: 1, max: 400 });
  const percents = fc.integer({ min: 0, max: 12_000 });

  /** Fits by trying every number to 3,000. */
  const tried = (fits: (number: number) => boolean): readonly bigint[] =>
    Array.from({ length: 3000 }, (_, number) => number)
      .filter(fits)
      .map(BigInt);

  const found = (formula: string, a: number, units: bigint, decimals: number): readonly bigint[] => {
    const parsed = parseFormula(
      formula,
      (id) => id === "a",
      (fault) => new Error(fault),
    );
    const last = 10n ** BigInt(decimals);
    const target: Interval = {
      lower: { value: fraction(2n * units - 1n, 2n * last), closed: true },
      upper: { value: fraction(2n * units + 1n, 2n * last), closed: false },
    };
    const numbers = numbersThatFit(parsed, target, () => exactly(fraction(BigInt(a))));
    return [...each(numbers).take(3001)].filter((number) => number < 3000n);
  };

  it("is every number that trying finds, and no other: as a part", () => {
    fc.assert(
      fc.property(known, percents, places, (a, units, decimals) => {
        const fits = tried((number) => roundedUnits(number, a, decimals) === BigInt(units));
        expect(found("? / a", a, BigInt(units), decimals)).toEqual(fits);
      }),
      { numRuns: 50 },
    );
  });

  it("is every number that trying finds, and no other: as a whole", () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 3 }), (a, units, decimals) => {
        const fits = tried((number) => number > 0 && roundedUnits(a, number, decimals) === BigInt(units));
        expect(found("a / ?", a, BigInt(units), decimals)).toEqual(fits);
      }),
      { numRuns: 50 },
    );
  });

  it("is every number that trying finds, and no other: on either side of a division by nought", () => {
    fc.assert(
      fc.property(known, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 2 }), (a, units, decimals) => {
        const last = 10 ** decimals;
        // (2u − 1) / 2·10^d ≤ a / (n − 40) < (2u + 1) / 2·10^d, in whole numbers
        const fits = tried((number) => {
          const divisor = number - 40;
          const [least, most] = [(2 * units - 1) * Math.abs(divisor), (2 * units + 1) * Math.abs(divisor)];
          const doubled = 2 * a * last * Math.sign(divisor);
          return divisor !== 0 && least <= doubled && doubled < most;
        });
        expect(found("a / (? - 40)", a, BigInt(units), decimals)).toEqual(fits);
      }),
      { numRuns: 50 },
    );
  });
});

describe("what a formula can give", () => {
  const ids = ["a", "b", "c"] as const;
  const printed = fc.record({ a: numbers(), b: numbers(), c: numbers() });
  const offsets = fc.record({ a: thousandths(), b: thousandths(), c: thousandths() });

  function numbers(): fc.Arbitrary<number> {
    return fc.integer({ min: 1, max: 200 });
  }

  function thousandths(): fc.Arbitrary<number> {
    return fc.integer({ min: 0, max: 999 });
  }

  type Numbers = Readonly<Record<string, number>>;

  /** Half a unit either side of whole numbers. */
  const roundingTo =
    (whole: Numbers) =>
    (id: string): Interval => ({
      lower: { value: fraction(BigInt(2 * (whole[id] ?? 0) - 1), 2n), closed: true },
      upper: { value: fraction(BigInt(2 * (whole[id] ?? 0) + 1), 2n), closed: false },
    });

  /** Some thousandths above the lower ends of these intervals. */
  const chosenIn =
    (whole: Numbers, above: Numbers) =>
    (id: string): Interval =>
      exactly(fraction(BigInt(1000 * (2 * (whole[id] ?? 0) - 1) + 2 * (above[id] ?? 0)), 2000n));

  const rangeOf = (text: string, figure: (id: string) => Interval): Interval | undefined => {
    const formula = parseFormula(
      text,
      () => true,
      (fault) => new Error(fault),
    );
    return rangeOfFormula(formula, { figure, unknown: figureless })[0];
  };

  const figureless = (): Interval => exactly(fraction(0n));

  const linear = ["a / (a + b)", "(a - b) / a", "a x b / (a + c)", "(a + b + c) / (a + b)", "a - a + b"] as const;

  it("holds whatever any choice of unrounded numbers gives", () => {
    const formulas = fc.constantFrom(...linear, "a x a - b", "a / b + c / b");
    fc.assert(
      fc.property(formulas, printed, offsets, (text, whole, above) => {
        const range = rangeOf(text, roundingTo(whole));
        const value = rangeOf(text, chosenIn(whole, above));
        expect(range !== undefined && value !== undefined && overlap(range, value)).toBe(true);
      }),
    );
  });

  it("goes no further than the ends of what was rounded, where it is linear in each number", () => {
    const corners = ids.reduce<readonly Numbers[]>(
      (found, id) =>
        found.flatMap((corner) => [
          { ...corner, [id]: 0 },
          { ...corner, [id]: 1000 },
        ]),
      [{}],
    );
    fc.assert(
      fc.property(fc.constantFrom(...linear), printed, (text, whole) => {
        const range = rangeOf(text, roundingTo(whole));
        const values = corners.flatMap((corner) => rangeOf(text, chosenIn(whole, corner))?.lower.value ?? []);
        const sorted = values.toSorted(compare);
        expect(range?.lower.value).toEqual(sorted.at(0));
        expect(range?.upper.value).toEqual(sorted.at(-1));
      }),
    );
  });
});
