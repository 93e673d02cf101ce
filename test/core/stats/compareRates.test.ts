import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRates } from "../../../packages/core/src/stats/compareRates.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

const rate = (count: number, population: number) => ({ count, population });

describe("compareRates", () => {
  it("is the ratio of two rates with exact limits: 3 to 0 in equal populations is at least q/(1 − q), q³ = 0.025", () => {
    const share = 0.025 ** (1 / 3);
    const { value, lower, upper, p, method } = compareRates(rate(3, 1000), rate(0, 1000));
    expect([value, upper, method]).toEqual([null, null, "exact conditional"]);
    expectClose(lower, share / (1 - share), 1e-12);
    expectClose(p, 2 / 8, 1e-13);
  });

  it("finds nothing between none and none", () => {
    expect(compareRates(rate(0, 10), rate(0, 20))).toMatchObject({ value: null, lower: null, upper: null, p: null });
  });

  it("has an upper limit where the first has no events", () => {
    const { value, lower, upper } = compareRates(rate(0, 1000), rate(3, 1000));
    const share = 1 - 0.025 ** (1 / 3);
    expect([value, lower]).toEqual([0, 0]);
    expectClose(upper, share / (1 - share), 1e-12);
  });

  it("refuses an empty population and a part of an event", () => {
    expect(() => compareRates(rate(1, 0), rate(1, 1))).toThrow(RangeError);
    expect(() => compareRates(rate(1.5, 1), rate(1, 1))).toThrow(
      new RangeError("compareRates needs counts that are whole numbers of zero or more, not 1.5."),
    );
  });

  it("turns over with its arguments", () => {
    const any = fc.record({
      count: fc.integer({ min: 1, max: 300 }),
      population: fc.integer({ min: 100, max: 90_000 }),
    });
    fc.assert(
      fc.property(any, any, (one, two) => {
        const forward = compareRates(one, two);
        const backward = compareRates(two, one);
        expect(forward.lower).toBeLessThanOrEqual(forward.value ?? 0);
        expect(forward.upper).toBeGreaterThanOrEqual(forward.value ?? Infinity);
        expectClose(backward.lower, 1 / (forward.upper ?? 0), 1e-9);
        expectClose(backward.p, forward.p, 1e-9);
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: Readonly<Record<"count1" | "population1" | "count2" | "population2" | "level", number>>;
  readonly expected: {
    readonly rateRatio: number | null;
    readonly exactLower: number;
    readonly exactUpper: number | null;
    readonly exactP: number;
  };
}

describeWithOracle("comparison-tests.json", "compareRates agrees with R's poisson.test", (path) => {
  it.each(oracleCases<Case>(path).filter(({ id }) => id.startsWith("rates_")))("$id", ({ input, expected }) => {
    const { value, lower, upper, p } = compareRates(
      rate(input.count1, input.population1),
      rate(input.count2, input.population2),
      { confidence: input.level },
    );
    expectClose(value, expected.rateRatio);
    expectClose(lower, expected.exactLower);
    expectClose(upper, expected.exactUpper);
    expectClose(p, expected.exactP);
  });
});
