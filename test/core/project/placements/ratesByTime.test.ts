import { addDays, addMonths, coveredDays, type Day, dayFromIso, type Return } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { placementOutlook, projectPlacements } from "@lac-analytics/core/project";
import { intervalScore } from "@lac-analytics/core/stats";
import { describe, expect, it } from "vitest";
import { oraclePath } from "../../../oraclePath.ts";
import { placementScenario } from "./placementCase.ts";
import { futuresByTime, groupNames, groupsOn } from "./ratesByTime.ts";

const horizons = [1, 2, 3] as const;
const futures = 80;

/** Rates by age and group, and rates by time since entry too. */
const byAge = [0];
const byTime = [0, 182, 730];

interface Score {
  readonly error: number;
  readonly score: number;
}

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.floor(share * sorted.length)] ?? 0;
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/** Mean error and interval score of children in groups, forecast from each 31 March from the past alone. */
function scoresOf(care: Return, timeStarts: readonly number[]): readonly Score[] {
  const { from, to } = coveredDays(care);
  const origins = Array.from({ length: 12 }, (_, at) => addMonths(to, -12 * (at + 1))).filter(
    (day) => addMonths(day, -12) >= from,
  );
  const forecasts = origins.flatMap((asAt: Day) => {
    const years = Math.min(3, Math.round((to - asAt) / 365.25));
    const told = futuresByTime(care, asAt, { years, timeStarts, futures, seed: 903 });
    return told.flatMap((ofYear, at) => {
      const came = groupsOn(care, addMonths(asAt, 12 * (at + 1)));
      return ofYear.map((counts, group) => {
        const sorted = [...counts].sort((a, b) => a - b);
        const actual = came[group] ?? 0;
        return {
          horizon: at + 1,
          actual,
          expected: mean(counts),
          lower: quantile(sorted, 0.1),
          upper: quantile(sorted, 0.9),
        };
      });
    });
  });
  return horizons.map((horizon) => {
    const made = forecasts.filter((each) => each.horizon === horizon);
    const error = mean(made.map(({ actual, expected }) => Math.abs(actual - expected)));
    return { error, score: intervalScore(made, 0.8).mean };
  });
}

// what decides whether `projectPlacements` goes by time since entry, and what the page on methods says of it
describe.each([
  {
    of: "the sample return",
    path: "data-samples/return",
    told: [
      [1, 0.88],
      [0.98, 0.98],
      [1.01, 1.02],
    ],
  },
  {
    of: "a return whose children do leave and move by time since entry",
    path: oraclePath("pathways/planted"),
    told: [
      [1.08, 0.99],
      [1.01, 1.08],
      [0.99, 1.1],
    ],
  },
])("rates by time since entry too, put back to each year of $of,", ({ path, told }) => {
  it("do not beat rates by age and placement in both error and interval score at every distance", {
    timeout: 120_000,
  }, async () => {
    const { return: care } = await readReturnFrom([path]);
    const [now, then] = [scoresOf(care, byAge), scoresOf(care, byTime)];
    const ratios = now.map(({ error, score }, at) => [
      (then[at]?.error ?? Number.NaN) / error,
      (then[at]?.score ?? Number.NaN) / score,
    ]);
    expect(ratios.flat().every((ratio) => ratio < 1)).toBe(false);
    for (const [at, ratio] of ratios.flat().entries())
      expect(Math.abs(ratio - (told.flat()[at] ?? 0))).toBeLessThan(0.02);
  });
});

it("projects by age and group as the projection itself does", { timeout: 120_000 }, async () => {
  const { return: care } = await readReturnFrom(["data-samples/return"]);
  const asAt = dayFromIso("2018-03-31");
  const projection = projectPlacements(care, {
    ...placementScenario({ months: 12 }),
    from: addDays(asAt, 1),
    simulations: 20,
  });
  const [year] = futuresByTime(care, asAt, { years: 1, timeStarts: byAge, futures: 200, seed: 1 });
  const own = (year ?? []).reduce((sum, counts) => sum + mean(counts), 0);
  const whole = placementOutlook(projection).at(-1)?.expected ?? 0;
  expect(Math.abs(own / whole - 1)).toBeLessThan(0.03);
  expect(groupNames).toHaveLength(4);
});
