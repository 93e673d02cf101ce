import { type AreaOutlook, type AreaYear, backtest } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";

interface Children {
  readonly children?: number;
}

function history(area: string, first: number, ...counts: readonly (number | undefined)[]): AreaYear<Children>[] {
  return counts.map((children, at) => ({
    area,
    year: first + at,
    published: first + at,
    counts: children === undefined ? {} : { children },
  }));
}

/** Ten more each year, give or take 5 in 80 and 20 in 95 of 100 futures. */
function tenMore(known: readonly AreaYear<Children>[], horizon: number): readonly AreaOutlook[] {
  const origin = Math.max(...known.map(({ year }) => year));
  return known.flatMap(({ area, year, counts: { children } }) => {
    if (year !== origin || children === undefined) return [];
    return Array.from({ length: horizon }, (_, at): AreaOutlook => {
      const expected = children + 10 * (at + 1);
      const limits = { lower80: expected - 5, upper80: expected + 5, lower95: expected - 20, upper95: expected + 20 };
      return { area, year: origin + at + 1, expected, ...limits };
    });
  });
}

const options = { outcome: ({ children }: Children) => children, origins: [2022, 2023, 2024], horizons: [1, 2] };

describe("backtest, by hand", () => {
  // one year ahead: forecasts 110, 122, 135 and 60, 60, 60 for 112, 125, 125 and 50, 50, 50
  const two = [...history("823", 2022, 100, 112, 125, 125), ...history("822", 2022, 50, 50, 50, 50)];
  const result = backtest(two, tenMore, options);
  const [oneYear, twoYears] = result.byHorizon;

  it("gives the errors of the projection and of the naive forecast", () => {
    // errors 2, 3, -10 and -10, -10, -10; the naive ones 12, 13, 0 and none
    expect(oneYear).toMatchObject({ horizon: 1, forecasts: 6, leftOut: 0 });
    expect(oneYear?.meanAbsoluteError).toBeCloseTo(45 / 6, 12);
    expect(oneYear?.naiveMeanAbsoluteError).toBeCloseTo(25 / 6, 12);
    expect(oneYear?.ratio?.value).toBeCloseTo(45 / 25, 12);
    expect(oneYear?.meanError).toBeCloseTo(-35 / 6, 12);
    expect(oneYear?.rootMeanSquaredError).toBeCloseTo(Math.sqrt((4 + 9 + 400) / 6), 12);
  });

  it("gives how many outcomes lay in the intervals, with Wilson's limits", () => {
    // Wilson's limits of 2 in 6 by hand: (4 + 3.841459 -/+ 1.959964 sqrt(3.841459 + 16 * 4 / 12)) / (2 (6 + 3.841459))
    expect(oneYear?.interval80.coverage).toMatchObject({ value: 2 / 6, method: "Wilson" });
    expect(oneYear?.interval80.coverage.lower).toBeCloseTo(0.096771, 5);
    expect(oneYear?.interval80.coverage.upper).toBeCloseTo(0.700007, 5);
    expect(oneYear?.interval95.coverage.value).toBe(1);
  });

  it("scores intervals by width and by how far outside outcomes lay", () => {
    // four outcomes are 5 outside an interval of 10: 10 + 2 / 0.2 * (4 * 5 / 6)
    expect(oneYear?.interval80).toMatchObject({ meanWidth: 10 });
    expect(oneYear?.interval80.meanScore).toBeCloseTo(10 + 10 * (20 / 6), 12);
    expect(oneYear?.interval95).toMatchObject({ meanWidth: 40, meanScore: 40 });
  });

  it("scores each horizon by itself, as far as outcomes are known", () => {
    // two years ahead: forecasts 120, 132 and 70, 70 for 125, 125 and 50, 50
    expect(twoYears).toMatchObject({ horizon: 2, forecasts: 4, meanAbsoluteError: (5 + 7 + 20 + 20) / 4 });
    expect(twoYears?.naiveMeanAbsoluteError).toBe((25 + 13) / 4);
    expect(result.byOrigin.map(({ origin, horizon, forecasts }) => [origin, horizon, forecasts])).toEqual([
      [2022, 1, 2],
      [2022, 2, 2],
      [2023, 1, 2],
      [2023, 2, 2],
      [2024, 1, 2],
    ]);
  });

  it("lists every forecast beside its outcome", () => {
    expect(result.forecasts).toHaveLength(10);
    expect(result.forecasts[0]).toMatchObject({
      area: "823",
      origin: 2022,
      horizon: 1,
      year: 2023,
      expected: 110,
      naive: 100,
      actual: 112,
    });
  });
});

describe("backtest, what counts", () => {
  it("takes the last count as it was printed then, and what came as it is known now", () => {
    const revised = [
      ...history("823", 2023, 100, 120),
      { area: "823", year: 2023, published: 2024, counts: { children: 105 } },
      { area: "823", year: 2024, published: 2025, counts: { children: 118 } },
    ];
    const { forecasts } = backtest(revised, tenMore, { ...options, origins: [2023], horizons: [1] });
    expect(forecasts).toMatchObject([{ naive: 100, expected: 110, actual: 118 }]);
  });

  it("leaves out areas without a last count or without one that came, and numbers those that the projection left out", () => {
    const gaps = [
      ...history("823", 2024, 100, 110),
      ...history("822", 2024, undefined, 50),
      ...history("821", 2024, 70, undefined),
      ...history("826", 2024, 80, 85),
    ];
    const only823 = (known: readonly AreaYear<Children>[], horizon: number) =>
      tenMore(known, horizon).filter(({ area }) => area === "823");
    const { byHorizon } = backtest(gaps, only823, { ...options, origins: [2024], horizons: [1] });
    expect(byHorizon).toMatchObject([{ forecasts: 1, leftOut: 1, meanAbsoluteError: 0 }]);
  });

  it("has no ratio where the naive forecast was never wrong", () => {
    const still = history("823", 2024, 100, 100);
    const { byHorizon } = backtest(still, tenMore, { ...options, origins: [2024], horizons: [1] });
    expect(byHorizon[0]).toMatchObject({ ratio: null, meanAbsoluteError: 10, naiveMeanAbsoluteError: 0 });
  });

  it("gives the same result in every run, and another interval by another seed", () => {
    const many = Array.from({ length: 20 }, (_, at) => history(`${800 + at}`, 2022, 100, 100 + at, 90 + 2 * at, 120));
    const run = (seed: number) => backtest(many.flat(), tenMore, { ...options, seed }).byHorizon;
    expect(run(1)).toEqual(run(1));
    expect(run(2)[0]?.ratio?.value).toBe(run(1)[0]?.ratio?.value);
    expect(run(2)[0]?.ratio?.lower).not.toBe(run(1)[0]?.ratio?.lower);
  });
});

describe("backtest, refusals", () => {
  const rows = history("823", 2023, 100, 110, 120);
  const run = (change: Partial<typeof options>) => () => backtest(rows, tenMore, { ...options, ...change });

  it("refuses a horizon that no outcome reaches", () => {
    expect(run({ horizons: [1, 5] })).toThrow(new RangeError("backtest has no forecast 5 years ahead to score."));
  });

  it("refuses horizons and origins that are not whole numbers, or none", () => {
    expect(run({ horizons: [0] })).toThrow(new RangeError("backtest needs a horizon that is a whole number, not 0."));
    expect(run({ horizons: [] })).toThrow(new RangeError("backtest needs a horizon."));
    expect(run({ origins: [2023.5] })).toThrow(
      new RangeError("backtest needs an origin that is a whole number, not 2023.5."),
    );
    expect(run({ origins: [] })).toThrow(new RangeError("backtest needs an origin."));
    expect(() => backtest(rows, tenMore, { ...options, resamples: 0 })).toThrow(
      new RangeError("backtest needs a number of resamples that is a whole number, not 0."),
    );
    expect(() => backtest(rows, tenMore, { ...options, confidence: 95 })).toThrow(
      new RangeError("backtest needs a confidence between 0 and 1, not 95."),
    );
  });

  it("refuses a projection that gives no number, or limits out of order, and names the place", () => {
    const odd = (change: Partial<AreaOutlook>) => (known: readonly AreaYear<Children>[], horizon: number) =>
      tenMore(known, horizon).map((outlook) => ({ ...outlook, ...change }));
    const origins = { ...options, origins: [2024], horizons: [1] };
    expect(() => backtest(rows, odd({ expected: Number.NaN }), origins)).toThrow(
      new RangeError(
        "backtest needs a projection of finite numbers with limits in order, not NaN (100, 115, 125, 140) for 2025 (area 823).",
      ),
    );
    expect(() => backtest(rows, odd({ lower80: 200 }), origins)).toThrow(RangeError);
  });
});
