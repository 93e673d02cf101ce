import { resolve } from "node:path";
import { type Figure, figuresOf, type ShownFigure } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";
import { oraclePath } from "../../oraclePath.ts";

type Bounded = ShownFigure & { readonly lower: number; readonly upper: number; readonly method: string };

async function figuresAt(path: string, year: number): Promise<readonly Figure[]> {
  const { return: care } = await readReturnFrom([path]);
  return figuresOf(care, { year }, { by: "all", population: { children: 61_026, vintage: "mid-year" } });
}

const figures = [
  ...(await figuresAt(oraclePath("returns/central-bedfordshire-2025"), 2025)),
  ...(await figuresAt(oraclePath("returns/rutland-2025"), 2025)),
  ...(await figuresAt(resolve(import.meta.dirname, "../../../data-samples/return"), 2018)),
];

const isBounded = (figure: Figure): figure is Bounded =>
  figure.symbol === "" && figure.lower !== undefined && figure.upper !== undefined && figure.method !== undefined;
const bounded = figures.filter(isBounded);

/** One figure of each measure, breakdown and category, so that a fault in any of them has a name. */
const byMethod = (...methods: readonly string[]): readonly (readonly [name: string, figure: Bounded])[] =>
  bounded
    .filter(({ method }) => methods.includes(method))
    .map((figure) => [`${figure.measure} ${figure.breakdown} ${figure.category} ${figure.periodEnd}`, figure]);

const z = 1.959963984540054;

/** The chance of at most so many events where so many are expected, summed term by term. */
function atMost(count: number, expected: number): number {
  let term = Math.exp(-expected);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= expected / k;
    sum += term;
  }
  return sum;
}

describe("the limits of every figure", () => {
  it("are there for every measure whose catalogue entry names an interval, at 95%, about the value", () => {
    expect(bounded.length).toBeGreaterThan(1000);
    for (const { value, lower, upper, confidence } of bounded) {
      expect(confidence).toBe(0.95);
      expect(lower).toBeLessThanOrEqual(value);
      expect(upper).toBeGreaterThanOrEqual(value);
    }
    expect(new Set(bounded.map(({ method }) => method))).toEqual(
      new Set(["Wilson", "Byar's", "exact Poisson", "Student t", "Kaplan-Meier"]),
    );
  });

  // Wilson, E. B. (1927): the two roots of (p - x/n)² = z² p (1 - p) / n
  it.each(byMethod("Wilson"))(
    "%s: each limit is as far from the share as z standard errors of its own",
    (_, figure) => {
      const { numerator = Number.NaN, denominator = Number.NaN, value, lower, upper } = figure;
      expect(value).toBeCloseTo((100 * numerator) / denominator, 9);
      for (const limit of [lower / 100, upper / 100]) {
        const distance = (limit - numerator / denominator) ** 2;
        expect(distance).toBeCloseTo((z ** 2 * limit * (1 - limit)) / denominator, 9);
      }
      if (numerator > 0) expect(lower).toBeLessThan(value);
      if (numerator < denominator) expect(upper).toBeGreaterThan(value);
    },
  );

  // Breslow and Day (1987), formula 2.13
  it.each(byMethod("Byar's"))("%s: the limits are Byar's", (_, figure) => {
    const { numerator = Number.NaN, value, lower, upper } = figure;
    const limit = (count: number, side: number): number =>
      count * (1 - 1 / (9 * count) + (side * z) / (3 * Math.sqrt(count))) ** 3;
    expect(numerator).toBeGreaterThanOrEqual(10);
    expect((lower * numerator) / value).toBeCloseTo(limit(numerator, -1), 6);
    expect((upper * numerator) / value).toBeCloseTo(limit(numerator + 1, 1), 6);
  });

  // Garwood (1936): each limit leaves a fortieth in its tail
  it.each(byMethod("exact Poisson"))("%s: each limit leaves a fortieth in its tail", (_, figure) => {
    const { numerator = Number.NaN, denominator = Number.NaN, unit, lower, upper } = figure;
    const per = unit === "per 10,000" ? 10_000 : unit === "per 1,000 days" ? 1_000 : 1;
    const events = (limit: number): number => (limit * denominator) / per;
    // rates of events in person-days have exact limits whatever the count
    if (unit !== "per 1,000 days") expect(numerator).toBeLessThan(10);
    expect(atMost(numerator, events(upper))).toBeCloseTo(0.025, 6);
    if (numerator > 0) expect(1 - atMost(numerator - 1, events(lower))).toBeCloseTo(0.025, 6);
    else expect(lower).toBe(0);
  });

  /** What no amount lies beyond, at which a limit is cut off. */
  const ranges: Readonly<Record<string, readonly [number, number]>> = {
    days: [0, Number.POSITIVE_INFINITY],
    "incidents per child": [1, Number.POSITIVE_INFINITY],
    "score 0-40": [0, 40],
  };

  it.each(byMethod("Student t"))(
    "%s: the mean is the sum over how many there are, midway between its limits where none is cut off",
    (_, figure) => {
      const { numerator = Number.NaN, denominator = Number.NaN, value, lower, upper } = figure;
      expect(value).toBeCloseTo(numerator / denominator, 9);
      const [least = Number.NaN, most = Number.NaN] = ranges[figure.unit] ?? [];
      expect(lower).toBeGreaterThanOrEqual(least);
      expect(upper).toBeLessThanOrEqual(most);
      if (lower > least && upper < most) expect((lower + upper) / 2).toBeCloseTo(value, 6);
      expect(denominator).toBeGreaterThan(1);
    },
  );
});
