import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poissonTrend } from "../../../packages/core/src/stats/poissonTrend.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

const yearly = (counts: readonly number[], population = 1000) =>
  counts.map((count, time) => ({ time, count, population }));

describe("poissonTrend", () => {
  it("finds a rate that doubles each year, and nothing left over", () => {
    const trend = poissonTrend(yearly([100, 200, 400]));
    expectClose(trend.rateRatio, 2, 1e-12);
    expectClose(trend.intercept, Math.log(0.1), 1e-12);
    expect(trend.deviance).toBeCloseTo(0, 12);
    expect(trend.fitted.map(Math.round)).toEqual([100, 200, 400]);
  });

  it("for two values of time is the log ratio of two rates, with variance 1/a + 1/b", () => {
    const trend = poissonTrend([
      { time: 0, count: 20, population: 1000 },
      { time: 0, count: 20, population: 1000 },
      { time: 1, count: 60, population: 2000 },
    ]);
    expectClose(trend.rateRatio, 60 / 40, 1e-12);
    expectClose(trend.standardError, Math.sqrt(1 / 40 + 1 / 60), 1e-12);
  });

  it("allows for a population that grows as its count does", () => {
    const steady = [10, 20, 40].map((count, time) => ({ time, count, population: count * 50 }));
    expectClose(poissonTrend(steady).rateRatio, 1, 1e-12);
  });

  it("copes with years of none", () => {
    const trend = poissonTrend(yearly([0, 3, 0, 5, 0]));
    expectClose(
      trend.fitted.reduce((sum, value) => sum + value, 0),
      8,
      1e-12,
    );
  });

  it("refuses too few years, nobody, and events all at one end", () => {
    expect(() => poissonTrend(yearly([1, 2]))).toThrow(RangeError);
    expect(() => poissonTrend(yearly([1, 2, 3], 0))).toThrow(RangeError);
    expect(() => poissonTrend(yearly([1, -2, 3]))).toThrow(RangeError);
    const oneEnd = "poissonTrend needs events that do not all fall at the first or at the last time.";
    expect(() => poissonTrend(yearly([0, 0, 4]))).toThrow(oneEnd);
    expect(() => poissonTrend(yearly([4, 0, 0]))).toThrow(oneEnd);
    expect(() => poissonTrend(yearly([0, 0, 0]))).toThrow(oneEnd);
  });

  it("solves the likelihood's equations: fitted counts have the total and the mean time of those observed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 4, maxLength: 20 }), (counts) => {
        fc.pre(counts.slice(1).some((count) => count > 0) && counts.slice(0, -1).some((count) => count > 0));
        const { fitted, lower, rateRatio, upper } = poissonTrend(yearly(counts));
        const total = counts.reduce((sum, count) => sum + count, 0);
        const moment = counts.reduce((sum, count, time) => sum + count * time, 0);
        expectClose(
          fitted.reduce((sum, value) => sum + value, 0),
          total,
          1e-9,
        );
        expectClose(
          fitted.reduce((sum, value, time) => sum + value * time, 0),
          moment,
          1e-7,
        );
        expect(lower).toBeLessThanOrEqual(rateRatio);
        expect(upper).toBeGreaterThanOrEqual(rateRatio);
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: {
    readonly t: readonly number[];
    readonly count: readonly number[];
    readonly population: readonly number[];
  };
  readonly expected: Readonly<
    Record<
      | "intercept"
      | "slope"
      | "slopeSE"
      | "z"
      | "p"
      | "rateRatioPerYear"
      | "rrLowerWald"
      | "rrUpperWald"
      | "deviance"
      | "pearsonDispersion",
      number
    > & { readonly fitted: readonly number[] }
  >;
}

describeWithOracle("trend.json", "poissonTrend agrees with R's glm", (path) => {
  const cases = oracleCases<Case>(path).filter(({ id }) => id === "poisson_loglinear");
  it.each(cases)("$id", ({ input, expected }) => {
    const trend = poissonTrend(
      input.t.map((time, index) => ({
        time,
        count: input.count[index] ?? 0,
        population: input.population[index] ?? 0,
      })),
    );
    expectClose(trend.intercept, expected.intercept);
    expectClose(trend.slope, expected.slope);
    expectClose(trend.standardError, expected.slopeSE);
    expectClose(trend.z, expected.z);
    // glm takes its standard error from the step before its last: its p keeps eight digits
    expectClose(trend.p, expected.p, 1e-7);
    expectClose(trend.rateRatio, expected.rateRatioPerYear);
    expectClose(trend.lower, expected.rrLowerWald);
    expectClose(trend.upper, expected.rrUpperWald);
    expectClose(trend.deviance, expected.deviance);
    expectClose(trend.dispersion, expected.pearsonDispersion);
    trend.fitted.forEach((value, index) => {
      expectClose(value, expected.fitted[index] ?? null);
    });
  });
});
