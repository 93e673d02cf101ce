import type { ForecastStep } from "@lac-analytics/core/stats";
import type { ProjectedValue } from "./ProjectedValue.ts";

/**
 * The steps of a forecast as values to draw a fan of.
 *
 * @param steps at the levels 0.8 and 0.95, in that order, as `forecastSeries` gives them by default
 * @param dates one for each step
 * @throws {RangeError} if there are not as many dates as steps, or a step has not two levels
 * @example
 * forecastValues(forecastSeries([298, 303, 301, 310], { method: "drift", horizon: 1 }), ["2025-01-31"])[0].expected; // => 314
 */
export function forecastValues(steps: readonly ForecastStep[], dates: readonly string[]): readonly ProjectedValue[] {
  if (steps.length !== dates.length) {
    throw new RangeError(`forecastValues requires a date for each of ${steps.length} steps, got ${dates.length}`);
  }
  return steps.map(({ point, lower, upper }, index) => {
    const [lower80, lower95] = lower;
    const [upper80, upper95] = upper;
    if (lower80 === undefined || lower95 === undefined || upper80 === undefined || upper95 === undefined) {
      throw new RangeError("forecastValues requires steps at the levels 0.8 and 0.95");
    }
    return { month: dates[index] ?? "", expected: point, lower80, upper80, lower95, upper95 };
  });
}
