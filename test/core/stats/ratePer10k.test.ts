import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratePer10k } from "../../../packages/core/src/stats/ratePer10k.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

describe("ratePer10k", () => {
  it("is children per 10,000 of the population", () => {
    // 315 / 62,400 × 10,000
    expectClose(ratePer10k(315, 62_400).value, 50.48076923076923, 1e-14);
  });

  it("has Garwood's exact limits below 10 events: 1.623 to 11.668 for a count of 5", () => {
    const { lower, upper, method } = ratePer10k(5, 10_000);
    expect(lower).toBeCloseTo(1.623, 3);
    expect(upper).toBeCloseTo(11.668, 3);
    expect(method).toBe("exact Poisson");
  });

  it("has Byar's limits from 10 events", () => {
    const { lower, upper, method } = ratePer10k(100, 10_000);
    // 100 (1 − 1/900 − 1.959964/30)³ and 101 (1 − 1/909 + 1.959964/(3√101))³
    expect(lower).toBeCloseTo(81.3621, 4);
    expect(upper).toBeCloseTo(121.6279, 4);
    expect(method).toBe("Byar's");
  });

  it("changes method strictly at 10", () => {
    expect(ratePer10k(9, 1000).method).toBe("exact Poisson");
    expect(ratePer10k(10, 1000).method).toBe("Byar's");
  });

  it("gives no events a lower limit of zero and an upper one of −ln 0.025 events", () => {
    expect(ratePer10k(0, 10_000)).toMatchObject({ value: 0, lower: 0 });
    expectClose(ratePer10k(0, 10_000).upper, -Math.log(0.025), 1e-14);
  });

  it("takes another multiplier", () => {
    expectClose(ratePer10k(7, 500, { multiplier: 1000 }).value, 14, 1e-15);
  });

  it("refuses a population of zero, a negative count and a confidence of 95", () => {
    expect(() => ratePer10k(3, 0)).toThrow(new RangeError("ratePer10k needs a population above zero, not 0."));
    expect(() => ratePer10k(-1, 100)).toThrow(new RangeError("ratePer10k needs a count of zero or more, not -1."));
    expect(() => ratePer10k(3, 100, { confidence: 95 })).toThrow(RangeError);
    expect(() => ratePer10k(Number.NaN, 100)).toThrow(RangeError);
    expect(() => ratePer10k(1, Infinity)).toThrow(RangeError);
  });

  it("holds its value within its limits, and widens with confidence", () => {
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 500_000 }), (events, population) => {
        const narrow = ratePer10k(events, population, { confidence: 0.8 });
        const wide = ratePer10k(events, population, { confidence: 0.99 });
        expect(narrow.lower).toBeLessThanOrEqual(narrow.value);
        expect(narrow.upper).toBeGreaterThanOrEqual(narrow.value);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThan(narrow.upper);
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: {
    readonly count: number;
    readonly population: number;
    readonly multiplier: number;
    readonly confidence: number;
  };
  readonly expected: {
    readonly value: number;
    readonly lower: number;
    readonly upper: number;
    readonly method: "Exact" | "Byars";
  };
}

describeWithOracle("rates.json", "ratePer10k agrees with PHEindicatormethods' phe_rate", (path) => {
  it.each(oracleCases<Case>(path))("$id", ({ input, expected }) => {
    const { confidence, multiplier } = input;
    const rate = ratePer10k(input.count, input.population, { confidence, multiplier });
    expectClose(rate.value, expected.value);
    expectClose(rate.lower, expected.lower);
    expectClose(rate.upper, expected.upper);
    expect(rate.method).toBe(expected.method === "Exact" ? "exact Poisson" : "Byar's");
  });
});
