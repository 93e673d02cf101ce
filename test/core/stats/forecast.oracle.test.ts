import { describe, expect, it } from "vitest";
import { fitSmoothing } from "../../../packages/core/src/stats/fitSmoothing.ts";
import { forecastMethods } from "../../../packages/core/src/stats/forecastMethods.ts";
import { forecastSeries } from "../../../packages/core/src/stats/forecastSeries.ts";
import { runSmoothingOn } from "../../../packages/core/src/stats/runSmoothingOn.ts";
import type { SmoothingForm } from "../../../packages/core/src/stats/SmoothingForm.ts";
import { scoreForecasts } from "../../../packages/core/src/stats/scoreForecasts.ts";
import { smooth } from "../../../packages/core/src/stats/smooth.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

type Limits = Readonly<Record<"point" | "lower80" | "upper80" | "lower95" | "upper95", readonly number[]>>;
interface Parameters {
  readonly alpha: number;
  readonly beta?: number;
  readonly gamma?: number;
  readonly phi?: number;
  /** level and trend before the first value; the effects of the seasons are s0, s1, … */
  readonly l: number;
  readonly b?: number;
}
interface Fitted extends Limits {
  readonly par: Parameters;
  readonly sigma2: number;
  readonly sse: number;
}
interface Fixed {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
  readonly level0: number;
  readonly trend0: number;
  readonly fitted: readonly number[];
  readonly sse: number;
  readonly level: number;
  readonly trend: number;
  readonly point: readonly number[];
}
interface Case {
  readonly id: string;
  readonly input: { readonly values: readonly number[]; readonly frequency: number; readonly horizon: number };
  readonly expected: Readonly<
    Record<"naive" | "drift" | "mean", Limits> & { snaive?: Limits; hwAdditive?: Fitted } & Record<
        "ses" | "holt" | "holtDamped",
        Fitted
      > &
      Record<"holtFixed" | "dampedFixed" | "sesFixed", Fixed> & {
        holdoutDrift: Readonly<
          Record<"testSize" | "me" | "mae" | "rmse" | "mape" | "maseNonSeasonal", number> & {
            forecast: readonly number[];
          }
        >;
      }
  >;
}

const squaresOf = (errors: readonly number[]) => errors.reduce((sum, error) => sum + error * error, 0);
const closeAll = (actual: readonly number[], expected: readonly number[], tolerance?: number) => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => {
    expectClose(value, expected[index] ?? null, tolerance);
  });
};

/** R lists the seasons from the latest back, without the earliest: all of them add to zero. */
function seasonsOf(par: Parameters): number[] {
  const latest = Object.entries(par).flatMap(([name, effect]) => (/^s\d+$/.test(name) ? [effect] : []));
  const earliest = -latest.reduce((sum, effect) => sum + effect, 0);
  return latest.length === 0 ? [] : [...latest, earliest].toReversed();
}

describeWithOracle("forecast.json", "forecasts agree with R's forecast package", (path) => {
  describe.each(oracleCases<Case>(path))("$id", ({ input, expected }) => {
    const { values, frequency, horizon } = input;
    const fits = [
      ["ses", expected.ses, { trend: "none", season: 1 }],
      ["holt", expected.holt, { trend: "linear", season: 1 }],
      ["damped", expected.holtDamped, { trend: "damped", season: 1 }],
      ...(expected.hwAdditive
        ? [["holt-winters", expected.hwAdditive, { trend: "linear", season: frequency }] as const]
        : []),
    ] as const satisfies readonly (readonly [keyof typeof forecastMethods, Fitted, SmoothingForm])[];

    it.each([
      ["naive", expected.naive],
      ["drift", expected.drift],
      ["mean", expected.mean],
      ...(expected.snaive ? [["seasonal-naive", expected.snaive] as const] : []),
    ] as const)("%s", (method, limits) => {
      const steps = forecastSeries(values, { method, horizon, season: frequency });
      closeAll(
        steps.map(({ point }) => point),
        limits.point,
      );
      const side = (bound: "lower" | "upper", level: 0 | 1) => steps.map((step) => step[bound][level] ?? Number.NaN);
      closeAll(side("lower", 0), limits.lower80);
      closeAll(side("upper", 0), limits.upper80);
      closeAll(side("lower", 1), limits.lower95);
      closeAll(side("upper", 1), limits.upper95);
    });

    it.each(fits)("%s at R's own parameters: errors, points and intervals", (_, fitted) => {
      const { par, sigma2 } = fitted;
      const { alpha, beta = 0, gamma = 0, phi = 1, l, b = 0 } = par;
      const weights = { alpha, beta, gamma, phi };
      const start = { level: l, trend: b, seasons: seasonsOf(par) };
      const { errors, state } = smooth(values, weights, start);
      expectClose(squaresOf(errors), fitted.sse);
      const { points, standardErrors, quantile } = runSmoothingOn(weights, state, sigma2, horizon);
      closeAll(points, fitted.point);
      const reach = (p: number) => points.map((point, index) => point + quantile(p) * (standardErrors[index] ?? 0));
      closeAll(reach(0.1), fitted.lower80);
      closeAll(reach(0.9), fitted.upper80);
      closeAll(reach(0.025), fitted.lower95);
      closeAll(reach(0.975), fitted.upper95);
    });

    // R searches starting states and weights together and stops short of the least squares that ours finds, so that
    // points differ by up to 1.3% (the damped trend of cla60, whose squares ours bring from 1,441 to 1,346)
    it.each(fits)("%s fitted: squares no greater than R's, points within 1.5%%", (_, fitted, form) => {
      const fit = fitSmoothing(values, form);
      expect(fit.squares).toBeLessThanOrEqual(fitted.sse);
      closeAll(runSmoothingOn(fit.weights, fit.end, fit.variance, horizon).points, fitted.point, 0.015);
    });

    it.each([
      ["holt", expected.holtFixed],
      ["damped", expected.dampedFixed],
      ["ses", expected.sesFixed],
    ] as const)("%s at fixed parameters", (_, fixed) => {
      const weights = { alpha: fixed.alpha, beta: fixed.alpha * fixed.beta, gamma: 0, phi: fixed.phi };
      const { errors, state } = smooth(values, weights, { level: fixed.level0, trend: fixed.trend0, seasons: [] });
      closeAll(
        values.map((value, index) => value - (errors[index] ?? 0)),
        fixed.fitted,
      );
      expectClose(squaresOf(errors), fixed.sse);
      expectClose(state.level, fixed.level);
      expectClose(state.trend, fixed.trend);
      closeAll(runSmoothingOn(weights, state, 1, horizon).points, fixed.point);
    });

    it("scores drift on the last quarter", () => {
      const { holdoutDrift } = expected;
      const score = scoreForecasts(values, { season: frequency }).find(({ method }) => method === "drift");
      expectClose(score?.meanError ?? null, holdoutDrift.me);
      expectClose(score?.meanAbsoluteError ?? null, holdoutDrift.mae);
      expectClose(score?.rootMeanSquaredError ?? null, holdoutDrift.rmse);
      expectClose(score?.meanAbsolutePercentageError ?? null, holdoutDrift.mape);
      expectClose(score?.scaledError ?? null, holdoutDrift.maseNonSeasonal);
      const before = values.slice(0, -holdoutDrift.testSize);
      closeAll(forecastMethods.drift.forecast(before, frequency, holdoutDrift.testSize).points, holdoutDrift.forecast);
    });
  });
});
