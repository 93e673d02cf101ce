import { forecastValues } from "@lac-analytics/charts";
import { forecastSeries } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

describe("forecastValues", () => {
  const steps = forecastSeries([298, 303, 301, 310], { method: "drift", horizon: 1 });

  it("takes the limits at 80% and 95% of each step", () => {
    const [value] = forecastValues(steps, ["2025-01-31"]);
    // (310 - 298) / 3 more each month
    expect(value).toMatchObject({ month: "2025-01-31", expected: 314 });
    expect(value?.lower80).toBe(steps[0]?.lower[0]);
    expect(value?.upper95).toBe(steps[0]?.upper[1]);
    expect(value?.lower95).toBeLessThan(value?.lower80 ?? 0);
  });

  it("refuses dates that are too few, and steps of one level", () => {
    expect(() => forecastValues(steps, [])).toThrow("forecastValues requires a date for each of 1 steps, got 0");
    const one = forecastSeries([298, 303, 301, 310], { method: "drift", horizon: 1, levels: [0.8] });
    expect(() => forecastValues(one, ["2025-01-31"])).toThrow(
      "forecastValues requires steps at the levels 0.8 and 0.95",
    );
  });
});
