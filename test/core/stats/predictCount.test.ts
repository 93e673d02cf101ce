import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { predictCount } from "../../../packages/core/src/stats/predictCount.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

const equal = { observedExposure: 1, futureExposure: 1 };

describe("predictCount", () => {
  it("keeps the future counts that a past count of none does not contradict", () => {
    // over equal exposures P(Y ≥ y | sum y) = 2^−y: 2^−5 is above 0.025 and 2^−6 is not
    expect(predictCount(0, equal)).toEqual({ value: 0, lower: 0, upper: 5, method: "conditional exact" });
  });

  it("scales the point to the future exposure", () => {
    expect(predictCount(96, { observedExposure: 12, futureExposure: 3 }).value).toBe(24);
  });

  it("predicts from Jeffreys' prior a wait that is geometric after none: half-integer shape, median below the mean", () => {
    // size 1/2, probability 1/2: P(Y = 0) = √½ = 0.707, P(Y ≤ 1) = 0.884, P(Y ≤ 2) = 0.950, P(Y ≤ 3) = 0.978
    const { lower, upper, method } = predictCount(0, { ...equal, method: "Jeffreys" });
    expect([lower, upper, method]).toEqual([0, 3, "Jeffreys"]);
  });

  it("is wider than a Poisson interval at a known rate: 281 to 350 for 315 (R's qpois)", () => {
    const { lower, upper } = predictCount(315, equal);
    expect(lower).toBeLessThan(281);
    expect(upper).toBeGreaterThan(350);
  });

  it("refuses a part of an event, a negative count and no exposure", () => {
    expect(() => predictCount(1.5, equal)).toThrow(
      new RangeError("predictCount needs an observed count that is a whole number, not 1.5."),
    );
    expect(() => predictCount(-1, equal)).toThrow(RangeError);
    expect(() => predictCount(1, { observedExposure: 0, futureExposure: 1 })).toThrow(RangeError);
    expect(() => predictCount(1, { observedExposure: 1, futureExposure: Number.NaN })).toThrow(RangeError);
  });

  it("holds its point within its limits, and widens with confidence", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 36 }), (observed, months) => {
        for (const method of ["conditional exact", "Jeffreys"] as const) {
          const settings = { observedExposure: 12, futureExposure: months, method };
          const narrow = predictCount(observed, { ...settings, confidence: 0.5 });
          const wide = predictCount(observed, { ...settings, confidence: 0.95 });
          expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
          expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
          expect(wide.lower).toBeLessThanOrEqual(Math.ceil(wide.value));
          expect(wide.upper).toBeGreaterThanOrEqual(Math.floor(wide.value));
        }
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: {
    readonly observed: number;
    readonly observedExposure: number;
    readonly futureExposure: number;
    readonly level: number;
  };
  readonly expected: {
    readonly point: number;
    readonly conditionalExactLower: number;
    readonly conditionalExactUpper: number;
    readonly jeffreysPredictiveLower: number;
    readonly jeffreysPredictiveUpper: number;
  };
}

describeWithOracle("poisson-prediction.json", "predictCount agrees with R's pbinom and qnbinom", (path) => {
  it.each(oracleCases<Case>(path))("$id", ({ input, expected }) => {
    const { observed, observedExposure, futureExposure, level } = input;
    const settings = { observedExposure, futureExposure, confidence: level };
    const exact = predictCount(observed, settings);
    const jeffreys = predictCount(observed, { ...settings, method: "Jeffreys" });
    expectClose(exact.value, expected.point);
    expect([exact.lower, exact.upper]).toEqual([expected.conditionalExactLower, expected.conditionalExactUpper]);
    // R writes a lower limit of none as −0
    expect([jeffreys.lower, jeffreys.upper]).toEqual([
      expected.jeffreysPredictiveLower + 0,
      expected.jeffreysPredictiveUpper,
    ]);
  });
});
