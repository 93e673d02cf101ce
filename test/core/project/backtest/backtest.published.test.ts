import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type PublishedFigure, readPublished } from "@lac-analytics/core";
import {
  type Backtest,
  backtest,
  careLeaverHistory,
  knownIn,
  lookedAfterHistory,
  projectCareLeavers,
  projectChildrenLookedAfter,
} from "@lac-analytics/core/project";
import { conformalReach, intervalScore } from "@lac-analytics/core/stats";
import { describe, expect, it } from "vitest";
import { describeWithPublished } from "../../../publishedPath.ts";
import { plainCohort } from "./plainCohort.ts";
import { publishedSample } from "./publishedSample.ts";

const careLeavers = publishedSample("care-leavers.csv");
const lookedAfter = publishedSample("children-looked-after.csv");

function careLeaverTest(figures: readonly PublishedFigure[], projection = projectCareLeavers): Backtest {
  return backtest(careLeaverHistory(figures), (known, horizon) => projection(known, { horizon }), {
    outcome: ({ aged19to21 }) => aged19to21,
    origins: [2021, 2022, 2023, 2024],
    horizons: [1, 2],
  });
}

function lookedAfterTest(figures: readonly PublishedFigure[]): Backtest {
  return backtest(lookedAfterHistory(figures), (known, horizon) => projectChildrenLookedAfter(known, { horizon }), {
    outcome: ({ lookedAfter: children }) => children,
    origins: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
    horizons: [1, 2, 3],
  });
}

const counts = knownIn(lookedAfterHistory(lookedAfter), Number.POSITIVE_INFINITY);
const countOf = new Map(counts.map(({ area, year, counts: known }) => [`${area}|${year}`, known.lookedAfter]));

/** How far counts known by a year had moved in so many years; the first forecasts take what one year moves, by the root of time. */
function naiveErrors(origin: number, horizon: number): readonly number[] {
  for (let ahead = horizon; ; ahead -= 1) {
    const errors = counts.flatMap(({ area, year, counts: { lookedAfter: before } }): number[] => {
      const after = year + ahead <= origin ? countOf.get(`${area}|${year + ahead}`) : undefined;
      return before === undefined || after === undefined ? [] : [(after - before) * Math.sqrt(horizon / ahead)];
    });
    if (errors.length > 0) return errors;
  }
}

const ratios = ({ byHorizon }: Backtest) => byHorizon.map(({ ratio }) => ratio?.value ?? Number.NaN);

describe("care leavers aged 19 to 21 in all authorities, from the releases of 2021 to 2024", () => {
  const plain = careLeaverTest(careLeavers, (known, { horizon }) => plainCohort(known, horizon));
  const ours = careLeaverTest(careLeavers);
  const withLookedAfter = careLeaverTest([...careLeavers, ...lookedAfter]);

  it("are forecast 1 and 2 years ahead with at most 0.70 and 0.65 of the error of naive forecasts", () => {
    const [one = Number.NaN, two = Number.NaN] = ratios(ours);
    expect(one).toBeLessThanOrEqual(0.7);
    expect(two).toBeLessThanOrEqual(0.65);
  });

  it("are forecast better than by a plain cohort model, at each horizon and from each release", () => {
    expect(ours.byOrigin).toHaveLength(7);
    ours.byOrigin.forEach((score, at) => {
      expect(score.forecasts).toBe(plain.byOrigin[at]?.forecasts);
      expect(score.meanAbsoluteError).toBeLessThan(plain.byOrigin[at]?.meanAbsoluteError ?? 0);
    });
  });

  it("are forecast better still 2 years ahead where children looked after aged 16 and over are known", () => {
    expect(ratios(withLookedAfter)[0]).toBe(ratios(ours)[0]);
    expect(ratios(withLookedAfter)[1]).toBeLessThan(0.8 * (ratios(ours)[1] ?? 0));
  });

  it("lie in their intervals as often as these say", () => {
    for (const { interval80, interval95 } of [...ours.byHorizon, ...withLookedAfter.byHorizon]) {
      expect(interval80.coverage.value).toBeGreaterThanOrEqual(0.75);
      expect(interval80.coverage.value).toBeLessThanOrEqual(0.85);
      expect(interval95.coverage.value).toBeGreaterThanOrEqual(0.92);
      expect(interval95.coverage.value).toBeLessThanOrEqual(0.98);
    }
  });

  it("are not forecast for the few authorities without four years of counts, which are numbered", () => {
    expect(ours.byHorizon.map(({ forecasts, leftOut }) => [forecasts, leftOut])).toEqual([
      [583, 23],
      [436, 16],
    ]);
  });
});

describe("children looked after in all authorities, from the releases of 2018 to 2024", () => {
  const result = lookedAfterTest(lookedAfter);

  it("are forecast better than by the naive forecast, over all releases, beyond what areas drawn anew would differ", () => {
    for (const { ratio } of result.byHorizon) expect(ratio?.upper).toBeLessThan(1);
  });

  it("lie in the intervals of 80 per cent 75 to 85 times of 100, at each horizon", () => {
    for (const { interval80 } of result.byHorizon) {
      expect(interval80.coverage.value).toBeGreaterThanOrEqual(0.75);
      expect(interval80.coverage.value).toBeLessThanOrEqual(0.85);
    }
  });

  it("lie in ranges that score at most 0.9 of a split-conformal range of 80 per cent round no change", () => {
    for (const { horizon, interval80 } of result.byHorizon) {
      const made = result.forecasts.filter((forecast) => forecast.horizon === horizon);
      const round = made.map(({ origin, naive, actual }) => {
        const reach = conformalReach(naiveErrors(origin, horizon), 0.8) ?? Number.NaN;
        return { actual, lower: naive - reach, upper: naive + reach };
      });
      expect(interval80.meanScore).toBeLessThanOrEqual(0.9 * intervalScore(round, 0.8).mean);
    }
  });

  it("are forecast worse where the national rise stopped: from 2022 three years ahead, from 2023 at every horizon", () => {
    const worse = result.byOrigin.filter(({ ratio }) => (ratio?.value ?? 0) > 1);
    expect(worse.map(({ origin, horizon }) => [origin, horizon])).toEqual([
      [2022, 3],
      [2023, 1],
      [2023, 2],
    ]);
  });

  it("are forecast for every authority that has a count", () => {
    expect(result.byHorizon.map(({ forecasts, leftOut }) => [forecasts, leftOut])).toEqual([
      [1051, 0],
      [893, 0],
      [741, 0],
    ]);
  });
});

describeWithPublished("dfe/SOURCE.md", "the published files themselves", (source) => {
  const file = (path: string) => {
    const full = join(resolve(source, ".."), path);
    return readPublished(readFileSync(full), basename(full));
  };
  const activity = [
    ...file("earlier/la_care_leavers_activity_totals.csv"),
    ...file("ees-2025/la_care_leavers_activity.csv"),
  ];

  it("give the back-test of care leavers that the extract gives", () => {
    const whole = careLeaverTest([
      ...activity,
      ...file("ees-2025/la_cla_on_31_march_by_characteristics_2021_2025.csv"),
    ]);
    expect(inOrder(whole)).toEqual(inOrder(careLeaverTest([...careLeavers, ...lookedAfter])));
  });

  it("give the back-test of children looked after that the extract gives", () => {
    const whole = lookedAfterTest([
      ...file("lait/lait_cla_adoption_workforce_2016_2025.csv"),
      ...file("ees-2025/cla_number_and_rate_per_10k_children.csv"),
    ]);
    expect(inOrder(whole)).toEqual(inOrder(lookedAfterTest(lookedAfter)));
  });
});

/** Every forecast with its last count and what came, whatever order the areas stand in, to six decimals. */
function inOrder({ forecasts }: Backtest): readonly string[] {
  return forecasts
    .map(({ area, origin, year, expected, lower95, lower80, upper80, upper95, naive, actual }) =>
      [area, origin, year, expected.toFixed(6), lower95, lower80, upper80, upper95, naive, actual].join(" "),
    )
    .sort();
}
