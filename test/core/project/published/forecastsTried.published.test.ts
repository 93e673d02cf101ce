import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type PublishedFigure, readPublished } from "@lac-analytics/core";
import { type AreaYear, backtest, lookedAfterHistory, type Projection } from "@lac-analytics/core/project";
import { beforeAll, expect, it } from "vitest";
import { describeWithPublished } from "../../../publishedPath.ts";
import { randomNumbers } from "../../../randomNumbers.ts";
import {
  type Counts,
  growthOf,
  knownFrom,
  numberOf,
  ownGrowth,
  perChild,
  rate,
  type Signal,
  tried,
  uasc,
} from "./growthSignals.ts";

const series = {
  rate: "LAC",
  uasc: "Unacc_Asylmn_Seek_Childn",
  protection: "CPP_Num",
  applications: "CareApplications",
  starts: "LACnum_Start",
  ceases: "LACceased",
} as const;

describeWithPublished("dfe/SOURCE.md", "what was tried to foresee children looked after", (source) => {
  let history: readonly AreaYear<Counts>[];
  let regions: ReadonlyMap<string, string>;

  beforeAll(() => {
    const file = (path: string): readonly PublishedFigure[] => {
      const full = join(resolve(source, ".."), path);
      return readPublished(readFileSync(full), basename(full));
    };
    const tool = file("lait/lait_cla_adoption_workforce_2016_2025.csv");
    const rates = file("ees-2025/cla_number_and_rate_per_10k_children.csv");
    regions = new Map(rates.flatMap(({ oldCode, regionCode }) => (oldCode === "" ? [] : [[oldCode, regionCode]])));
    const more = new Map<string, Counts>();
    for (const [name, indicator] of Object.entries(series)) {
      for (const figure of tool) {
        if (figure.indicator !== indicator || figure.symbol !== "") continue;
        const key = `${figure.oldCode}|${figure.year}`;
        more.set(key, { ...more.get(key), [name]: figure.value });
      }
    }
    history = lookedAfterHistory([...tool, ...rates]).map((row) => ({
      ...row,
      counts: { ...more.get(`${row.area}|${row.year}`), ...row.counts },
    }));
  });

  /** Growth of all councils of the region, beyond the nation's. */
  const region: Signal = (known, year) => {
    const all = growthOf(known, known.keys(), year);
    const names = [...new Set(regions.values())];
    const growths = new Map(
      names.map((name) => [
        name,
        growthOf(
          known,
          [...known.keys()].filter((area) => regions.get(area) === name),
          year,
        ) - all,
      ]),
    );
    return (area) => growths.get(regions.get(area) ?? "") ?? 0;
  };
  const starts = perChild("starts");
  const ceases = perChild("ceases");
  const protection = perChild("protection");
  const applications = perChild("applications");
  const [grew, grewBefore] = [ownGrowth(0), ownGrowth(1)];

  /** No forecast: it knows how all authorities together came to grow, and nothing of one. */
  const foreknown: Projection<Counts> = (cut, horizon) => {
    const origin = Math.max(...cut.map(({ year }) => year));
    const whole = knownFrom(history);
    return Array.from({ length: horizon }, (_, at) => at + 1).flatMap((ahead) => {
      const both = [...whole.keys()].filter(
        (area) => numberOf(whole, area, origin) > 0 && numberOf(whole, area, origin + ahead) > 0,
      );
      const sum = (year: number): number => both.reduce((all, area) => all + numberOf(whole, area, year), 0);
      return [...whole].flatMap(([area, years]) => {
        const count = years.get(origin)?.lookedAfter;
        if (count === undefined || both.length === 0) return [];
        const expected = (count * sum(origin + ahead)) / sum(origin);
        const limits = { lower80: expected, upper80: expected, lower95: expected, upper95: expected };
        return [{ area, year: origin + ahead, expected, ...limits }];
      });
    });
  };

  const testOf = (projection: Projection<Counts>) =>
    backtest(history, projection, {
      outcome: ({ lookedAfter }) => lookedAfter,
      origins: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
      horizons: [1, 2, 3],
      resamples: 1,
    });
  const ofThree = [[region], [grew], [grewBefore]];
  const nine = [region, grew, grewBefore, rate, uasc, starts, ceases, protection, applications];

  // the error over that of no change one, two and three years ahead, as the page on methods has it
  it.each([
    ["half of the national growth, which is used", tried([]), [0.97, 0.97, 0.95]],
    ["all of it", tried([], { national: 1 }), [0.98, 1.01, 1.01]],
    ["half, and the region's", tried([[region]]), [0.97, 0.97, 0.94]],
    ["half, and the authority's own", tried([[grew]]), [0.97, 0.98, 0.96]],
    ["half, and its rate beside others'", tried([[rate]]), [0.97, 0.97, 0.95]],
    ["half, and its unaccompanied children", tried([[uasc]]), [0.97, 0.97, 0.94]],
    ["half, and how many start", tried([[starts]]), [0.98, 0.99, 0.97]],
    ["half, and how many cease", tried([[ceases]]), [0.99, 0.99, 0.99]],
    ["half, and child protection plans", tried([[protection]]), [0.97, 0.97, 0.94]],
    ["half, and applications to court", tried([[applications]]), [0.98, 0.98, 0.97]],
    ["half, and region, rate and unaccompanied children at once", tried([[region, rate, uasc]]), [0.97, 0.96, 0.93]],
    ["half, and the mean of region, own growth and that a year before", tried(ofThree), [0.97, 0.97, 0.94]],
    ["half, and the mean of nine", tried(nine.map((signal) => [signal])), [0.97, 0.97, 0.94]],
    ["half, and all nine at once", tried([nine]), [0.99, 1.01, 1.03]],
    ["the national growth that came, known beforehand", foreknown, [0.96, 0.94, 0.94]],
  ] as const)("tells the error of: %s", (_, projection, told) => {
    const ratios = testOf(projection).byHorizon.map(({ ratio }) => ratio?.value ?? Number.NaN);
    for (const [at, ratio] of ratios.entries()) expect(Math.abs(ratio - (told[at] ?? 0))).toBeLessThan(0.0052);
    // what is asked for, 0.95, is not reached a year ahead even by whoever knew what the country came to do
    expect(ratios[0]).toBeGreaterThan(0.95);
  });

  it("finds the mean of three no better than half of the national growth, beyond what authorities drawn anew would differ", () => {
    const random = randomNumbers(903);
    const [used, better] = [testOf(tried([])).forecasts, testOf(tried(ofThree)).forecasts];
    for (const horizon of [1, 2, 3]) {
      const gains = new Map<string, number>();
      for (const [sign, forecasts] of [
        [1, used],
        [-1, better],
      ] as const) {
        for (const { area, horizon: ahead, expected, actual } of forecasts)
          if (ahead === horizon) gains.set(area, (gains.get(area) ?? 0) + sign * Math.abs(actual - expected));
      }
      const all = [...gains.values()];
      const drawn = Array.from({ length: 1_000 }, () =>
        all.reduce((sum) => sum + (all[Math.floor(random() * all.length)] ?? 0), 0),
      ).sort((a, b) => a - b);
      expect(all.reduce((sum, gain) => sum + gain, 0)).toBeGreaterThan(0);
      expect(drawn[25]).toBeLessThan(0);
    }
  });
});
