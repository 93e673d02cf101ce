import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ForecastMethod } from "../../../packages/core/src/stats/forecastMethods.ts";
import { forecastSeries } from "../../../packages/core/src/stats/forecastSeries.ts";
import { scoreForecasts } from "../../../packages/core/src/stats/scoreForecasts.ts";
import { expectClose } from "./expectClose.ts";

const z = 1.959963984540054;
const first = (values: readonly number[], method: ForecastMethod | "best", season = 1) =>
  forecastSeries(values, { method, horizon: 6, levels: [0.95], season });
const seasonal = Array.from(
  { length: 48 },
  (_, month) => 300 + month + 10 * Math.sin((month * Math.PI) / 6) + (month % 5),
);

describe("forecastSeries", () => {
  it("naive: the last value, with root mean square change times √h", () => {
    // changes 5, −2 and 9
    const steps = first([298, 303, 301, 310], "naive");
    expect(steps.map(({ point }) => point)).toEqual([310, 310, 310, 310, 310, 310]);
    expectClose(steps[3]?.upper[0] ?? null, 310 + z * Math.sqrt(110 / 3) * 2, 1e-13);
  });

  it("drift: the average change goes on, and its own error with it", () => {
    // average change 4; variance of changes 31; h (1 + h/3)
    const [one, two] = first([298, 303, 301, 310], "drift");
    expect([one?.point, two?.point]).toEqual([314, 318]);
    expectClose(two?.lower[0] ?? null, 318 - z * Math.sqrt(31 * 2 * (1 + 2 / 3)), 1e-13);
  });

  it("mean: with Student's t and 1 + 1/n", () => {
    // mean 303, variance 26; t(0.975, 3) = 3.182446
    const [one] = first([298, 303, 301, 310], "mean");
    expect(one?.point).toBe(303);
    expect(one?.upper[0]).toBeCloseTo(303 + 3.182446 * Math.sqrt(26 * 1.25), 4);
  });

  it("seasonal naive: the same season a cycle before, wider each cycle", () => {
    const steps = first([1, 5, 3, 7], "seasonal-naive", 2);
    expect(steps.map(({ point }) => point)).toEqual([3, 7, 3, 7, 3, 7]);
    expectClose(steps[2]?.upper[0] ?? null, 3 + z * 2 * Math.SQRT2, 1e-13);
  });

  it("smoothing follows a straight line or a fixed season without error", () => {
    const line = [2, 4, 6, 8, 10, 12, 14, 16];
    expectClose(first(line, "holt")[5]?.point ?? null, 28, 1e-6);
    const season = Array.from({ length: 24 }, (_, index) => 100 + index + ([5, -3, 0, -2][index % 4] ?? 0));
    const steps = first(season, "holt-winters", 4);
    expectClose(steps[0]?.point ?? null, 129, 1e-6);
    expectClose(steps[1]?.point ?? null, 122, 1e-6);
  });

  it("smoothing of a series that never moves stays there, for certain", () => {
    const [one] = first([7, 7, 7, 7, 7, 7], "ses");
    expectClose(one?.point ?? null, 7, 1e-9);
    expectClose(one?.upper[0] ?? null, 7, 1e-9);
  });

  it("damped trends level off", () => {
    const points = forecastSeries([10, 12, 15, 17, 20, 22, 24, 27, 29], { method: "damped", horizon: 30 }).map(
      ({ point }) => point,
    );
    const change = (step: number) => (points[step] ?? 0) - (points[step - 1] ?? 0);
    expect(change(29)).toBeLessThan(change(1));
  });

  it("gives limits for each level in turn, 80% and 95% unless told", () => {
    const [one] = forecastSeries([298, 303, 301, 310], { method: "naive", horizon: 1 });
    expect(one?.lower).toHaveLength(2);
    expect(one?.lower[1]).toBeLessThan(one?.lower[0] ?? 0);
  });

  it("chooses the method that best forecasts the last quarter, and says with what error", () => {
    const scores = scoreForecasts(seasonal, { season: 12 });
    const [step] = first(seasonal, "best", 12);
    expect(step?.method).toBe(scores[0]?.method);
    expect(step?.score).toBe(scores[0]?.meanAbsoluteError);
    expect(["holt-winters", "seasonal-naive"]).toContain(step?.method);
    expect(first(seasonal, "naive")[0]?.score).toBeNull();
  });

  it("refuses too few values, no horizon, a level of 95, a seasonal method without seasons, and gaps", () => {
    expect(() => first([1], "naive")).toThrow(
      new RangeError("forecastSeries needs at least 2 values for the method naive, not 1."),
    );
    expect(() => first([1, 2, 3, 4], "holt")).toThrow("needs at least 5 values for the method holt, not 4.");
    expect(() => first(seasonal.slice(0, 16), "holt-winters", 12)).toThrow("needs at least 24 values");
    expect(() => first([1, 2], "best")).toThrow("forecastSeries needs at least 3 values to choose a method, not 2.");
    expect(() => forecastSeries([1, 2, 3], { method: "naive", horizon: 0 })).toThrow(RangeError);
    expect(() => forecastSeries([1, 2, 3], { method: "naive", horizon: 1, levels: [95] })).toThrow(RangeError);
    expect(() => first([1, 2, 3], "seasonal-naive")).toThrow(
      "forecastSeries needs a season above 1 for the method seasonal-naive.",
    );
    expect(() => first([1, 2, 3], "naive", 1.5)).toThrow(RangeError);
    expect(() => first([1, Number.NaN, 3], "naive")).toThrow(RangeError);
  });

  it("shifts and stretches with its series, and its intervals never narrow", () => {
    const methods: readonly ForecastMethod[] = ["mean", "naive", "drift", "ses", "holt", "damped"];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 8, maxLength: 20 }), (values) => {
        for (const method of methods) {
          const steps = first(values, method);
          let before = 0;
          for (const { point, lower, upper } of steps) {
            const width = (upper[0] ?? 0) - (lower[0] ?? 0);
            expect(width).toBeGreaterThanOrEqual(before - 1e-6);
            expect(lower[0]).toBeLessThanOrEqual(point);
            before = width;
          }
        }
        const [plain] = first(values, "drift");
        const [moved] = first(
          values.map((value) => 3 * value + 7),
          "drift",
        );
        expectClose(moved?.point ?? null, 3 * (plain?.point ?? 0) + 7, 1e-9);
      }),
      { numRuns: 10 },
    );
  });
});

describe("scoreForecasts", () => {
  it("scores what was held out: a line is best drawn on by drift", () => {
    const scores = scoreForecasts([10, 20, 30, 40, 50, 60, 70, 80]);
    expect(scores[0]).toMatchObject({ method: "drift", meanAbsoluteError: 0, scaledError: 0 });
    // naive says 60 where 70 and 80 came
    expect(scores.find(({ method }) => method === "naive")).toEqual({
      method: "naive",
      meanError: 15,
      meanAbsoluteError: 15,
      rootMeanSquaredError: Math.sqrt(250),
      meanAbsolutePercentageError: 100 * ((10 / 70 + 20 / 80) / 2),
      scaledError: 1.5,
    });
  });

  it("has no percentage where a value held out is zero and no scale where none changed before", () => {
    const [score] = scoreForecasts([5, 5, 5, 0], { holdOut: 1 });
    expect(score).toMatchObject({ meanAbsolutePercentageError: null, scaledError: null });
  });

  it("leaves out methods that the values are too few for, and seasonal ones without seasons", () => {
    expect(scoreForecasts([1, 2, 4]).map(({ method }) => method)).toEqual(["naive", "mean"]);
    expect(scoreForecasts(seasonal).map(({ method }) => method)).not.toContain("holt-winters");
  });

  it("refuses to hold out none or all but one", () => {
    expect(() => scoreForecasts([1, 2, 3], { holdOut: 0 })).toThrow(RangeError);
    expect(() => scoreForecasts([1, 2, 3], { holdOut: 2 })).toThrow(
      new RangeError("scoreForecasts needs to hold out at least 1 of 3 values and leave 2, not 2."),
    );
  });
});
