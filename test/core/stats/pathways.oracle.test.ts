import { describe, expect, it } from "vitest";
import { adjustP } from "../../../packages/core/src/stats/adjustP.ts";
import { compareRates } from "../../../packages/core/src/stats/compareRates.ts";
import { conformalReach } from "../../../packages/core/src/stats/conformalReach.ts";
import { eventsWatched } from "../../../packages/core/src/stats/eventsWatched.ts";
import { exactRateTrend } from "../../../packages/core/src/stats/exactRateTrend.ts";
import { expectedCount } from "../../../packages/core/src/stats/expectedCount.ts";
import { grayTest } from "../../../packages/core/src/stats/grayTest.ts";
import { incidenceBy } from "../../../packages/core/src/stats/incidenceBy.ts";
import { indirectlyStandardisedRatio } from "../../../packages/core/src/stats/indirectlyStandardisedRatio.ts";
import { intervalScore } from "../../../packages/core/src/stats/intervalScore.ts";
import { kendallExactTest } from "../../../packages/core/src/stats/kendallExactTest.ts";
import { logRankTest } from "../../../packages/core/src/stats/logRankTest.ts";
import { mannKendall } from "../../../packages/core/src/stats/mannKendall.ts";
import { overdispersion } from "../../../packages/core/src/stats/overdispersion.ts";
import { pinballLoss } from "../../../packages/core/src/stats/pinballLoss.ts";
import { poissonTest } from "../../../packages/core/src/stats/poissonTest.ts";
import { proportionTrend } from "../../../packages/core/src/stats/proportionTrend.ts";
import { rankedProbabilityScore } from "../../../packages/core/src/stats/rankedProbabilityScore.ts";
import { rateOverTime } from "../../../packages/core/src/stats/rateOverTime.ts";
import { ratioFunnel } from "../../../packages/core/src/stats/ratioFunnel.ts";
import { restrictedTime } from "../../../packages/core/src/stats/restrictedTime.ts";
import { type Stay, stateOccupation } from "../../../packages/core/src/stats/stateOccupation.ts";
import { transitionProbabilities } from "../../../packages/core/src/stats/transitionProbabilities.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

interface Case<Input, Expected> {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected;
}

type Numbers = readonly (number | null)[];

function casesOf<Input, Expected>(path: string, key: string): readonly Case<Input, Expected>[] {
  const all = oracleCases<Case<Input, Expected>>(path);
  const told = all.filter(({ input }) => Object.hasOwn(input as object, key));
  if (told.length === 0) throw new Error(`${path} has no case with ${key}`);
  return told;
}

function expectAllClose(actual: Numbers, expected: Numbers): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, at) => {
    expectClose(actual[at] ?? null, value);
  });
}

/** Variances are sums of squares that may come out a rounding from nought. */
function expectVariances(actual: Numbers, expected: Numbers): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, at) => {
    expect(Math.abs((actual[at] ?? Number.NaN) - (value ?? Number.NaN))).toBeLessThanOrEqual(
      1e-9 * (value ?? 0) + 1e-16,
    );
  });
}

interface Histories {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly entry: readonly number[];
  readonly exit: readonly number[];
}

function staysOf({ from, to, entry, exit }: Histories): Stay[] {
  return from.map((state, row) => {
    const next = to[row] ?? "cens";
    return { state, entry: entry[row] ?? 0, exit: exit[row] ?? 0, next: next === "cens" ? null : next };
  });
}

interface StatesInput {
  readonly states: readonly string[];
  readonly histories: Histories;
  readonly from: number;
  readonly start: readonly number[];
}

function startOf({ states, start }: StatesInput): Readonly<Record<string, number>> {
  return Object.fromEntries(states.map((state, place) => [state, start[place] ?? 0]));
}

describeWithOracle("pathways/multistate.json", "paths through states agree with etm and survival", (path) => {
  interface Input extends StatesInput {
    readonly times: readonly number[];
    readonly confidence: number;
  }
  interface Expected {
    readonly nRisk: readonly Numbers[];
    readonly transition: readonly (readonly Numbers[])[];
    readonly transitionVariance: readonly (readonly Numbers[])[];
    readonly occupation: readonly Numbers[];
    readonly occupationSE: readonly Numbers[];
    readonly occupationLower: readonly Numbers[];
    readonly occupationUpper: readonly Numbers[];
  }
  it.each(casesOf<Input, Expected>(path, "times"))("$id", ({ input, expected }) => {
    const { states, from, times, confidence } = input;
    const stays = staysOf(input.histories);
    const shares = stateOccupation(stays, times, { states, from, start: startOf(input), confidence });
    shares.forEach(({ states: told }, at) => {
      expect(told.map(({ atRisk }) => atRisk)).toEqual(expected.nRisk[at]);
      expectAllClose(
        told.map(({ value }) => value),
        expected.occupation[at] ?? [],
      );
      expectAllClose(
        told.map(({ standardError }) => standardError),
        expected.occupationSE[at] ?? [],
      );
      expectAllClose(
        told.map(({ lower }) => lower),
        expected.occupationLower[at] ?? [],
      );
      expectAllClose(
        told.map(({ upper }) => upper),
        expected.occupationUpper[at] ?? [],
      );
    });
    const matrices = transitionProbabilities(stays, times, { states, from });
    matrices.forEach(({ rows }, at) => {
      rows.forEach(({ to }, row) => {
        expectAllClose(
          to.map(({ value }) => value),
          expected.transition[at]?.[row] ?? [],
        );
        const variances = to.map(({ standardError }) => standardError ** 2);
        expectVariances(variances, expected.transitionVariance[at]?.[row] ?? []);
      });
    });
  });
});

describeWithOracle("pathways/restricted-time.json", "time in states agrees with survival", (path) => {
  interface Input extends StatesInput {
    readonly horizons: readonly number[];
  }
  interface Expected {
    readonly times: readonly { readonly horizon: number; readonly days: Numbers }[];
  }
  it.each(casesOf<Input, Expected>(path, "horizons"))("$id", ({ input, expected }) => {
    const { states, from } = input;
    for (const { horizon, days } of expected.times) {
      const told = restrictedTime(staysOf(input.histories), horizon, { states, from, start: startOf(input) });
      expectAllClose(
        told.map(({ time }) => time),
        days,
      );
    }
  });
});

describeWithOracle("pathways/reentry.json", "coming back agrees with cmprsk and survival", (path) => {
  interface Input {
    readonly data: {
      readonly time: readonly number[];
      readonly cause: readonly number[];
      readonly group: readonly string[];
      readonly entry?: readonly number[];
    };
    readonly causes: readonly string[];
    readonly horizons: readonly number[];
    readonly confidence: number;
  }
  interface Expected {
    readonly byGroup: readonly {
      readonly group: string;
      readonly nRisk: readonly number[];
      readonly stillWatchedAfter: readonly number[];
      readonly value: readonly Numbers[];
      readonly se: readonly Numbers[];
      readonly lower: readonly Numbers[];
      readonly upper: readonly Numbers[];
    }[];
    readonly gray: readonly { cause: string; statistic: number; df: number; p: number }[] | null;
  }
  it.each(casesOf<Input, Expected>(path, "data"))("$id", ({ input, expected }) => {
    const { data, causes, horizons, confidence } = input;
    const durationsOf = (group: string) =>
      data.time.flatMap((exit, row) => {
        if (data.group[row] !== group) return [];
        const cause = causes[(data.cause[row] ?? 0) - 1] ?? null;
        return [data.entry === undefined ? { exit, cause } : { exit, cause, entry: data.entry[row] ?? 0 }];
      });
    for (const { group, ...told } of expected.byGroup) {
      incidenceBy(durationsOf(group), causes, horizons, { confidence }).forEach((share, at) => {
        expect(share.atRisk).toBe(told.nRisk[at]);
        expect(share.watchedAfter).toBe(told.stillWatchedAfter[at]);
        expectAllClose(
          share.causes.map(({ value }) => value),
          told.value[at] ?? [],
        );
        expectAllClose(
          share.causes.map(({ standardError }) => standardError),
          told.se[at] ?? [],
        );
        expectAllClose(
          share.causes.map(({ lower }) => lower),
          told.lower[at] ?? [],
        );
        expectAllClose(
          share.causes.map(({ upper }) => upper),
          told.upper[at] ?? [],
        );
      });
    }
    for (const { cause, statistic, df, p } of expected.gray ?? []) {
      const tested = grayTest(
        expected.byGroup.map(({ group }) => durationsOf(group)),
        cause,
      );
      expectClose(tested.chiSquare, statistic);
      expect(tested.df).toBe(df);
      expectClose(tested.p, p);
    }
  });
});

describeWithOracle("pathways/moves-per-1000.json", "events over time agree with poisson.test", (path) => {
  interface RateInput {
    readonly events: number;
    readonly personDays: number;
    readonly per: number;
    readonly confidence: number;
  }
  interface RateExpected {
    readonly rate: number;
    readonly lower: number;
    readonly upper: number;
  }
  it.each(casesOf<RateInput, RateExpected>(path, "per"))("$id", ({ input, expected }) => {
    const { events, personDays, per, confidence } = input;
    const { value, lower, upper } = rateOverTime(events, personDays, { per, confidence });
    expectAllClose([value, lower, upper], [expected.rate, expected.lower, expected.upper]);
  });

  interface RatioInput {
    readonly events1: number;
    readonly personDays1: number;
    readonly events2: number;
    readonly personDays2: number;
    readonly confidence: number;
  }
  interface RatioExpected {
    readonly ratio: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly p: number | null;
    readonly pDoubledTail?: number;
  }
  it.each(casesOf<RatioInput, RatioExpected>(path, "events1"))("$id", ({ input, expected }) => {
    const { events1, personDays1, events2, personDays2, confidence } = input;
    const { value, lower, upper, p, pDoubledTail } = compareRates(
      { count: events1, population: personDays1 },
      { count: events2, population: personDays2 },
      { confidence },
    );
    expectAllClose([value, lower, upper, p], [expected.ratio, expected.lower, expected.upper, expected.p]);
    expectClose(pDoubledTail, expected.pDoubledTail ?? null);
  });

  interface HistoryInput {
    readonly window: number;
    readonly confidence: number;
    readonly children: readonly {
      readonly group: string;
      readonly left: number | null;
      readonly lastSeen: number;
      readonly moves: readonly number[];
    }[];
  }
  interface HistoryExpected {
    readonly byGroup: readonly (RateExpected & {
      readonly group: string;
      readonly events: number;
      readonly personDays: number;
    })[];
    readonly ratio: RatioExpected;
  }
  it.each(casesOf<HistoryInput, HistoryExpected>(path, "window"))("$id", ({ input, expected }) => {
    const { window, confidence, children } = input;
    const rates = expected.byGroup.map((told) => {
      const { events, watched } = eventsWatched(
        children
          .filter(({ group }) => group === told.group)
          .map(({ left, lastSeen, moves }) => ({ end: left, lastSeen, events: moves })),
        window,
      );
      expect({ events, watched }).toEqual({ events: told.events, watched: told.personDays });
      const { value, lower, upper } = rateOverTime(events, watched, { confidence });
      expectAllClose([value, lower, upper], [told.rate, told.lower, told.upper]);
      return { count: events, population: watched };
    });
    const [first = { count: 0, population: 1 }, second = { count: 0, population: 1 }] = rates;
    const { value, lower, upper, p } = compareRates(first, second, { confidence });
    const { ratio } = expected;
    expectAllClose([value, lower, upper, p], [ratio.ratio, ratio.lower, ratio.upper, ratio.p]);
  });
});

describeWithOracle("pathways/standardisation-verdict.json", "standardised ratios agree with R", (path) => {
  interface Expected {
    readonly expected: number;
    readonly ratio: number;
    readonly lower: number;
    readonly upper: number;
    readonly pMinLike: number;
    readonly pCentral: number;
    readonly pLower: number;
    readonly pUpper: number;
    readonly pMid: number;
  }
  const testsRatio = (observed: number, expectedCountOf: number, confidence: number, expected: Expected) => {
    const strata = [{ population: expectedCountOf, referenceCount: 1, referencePopulation: 1 }];
    const { value, lower, upper } = indirectlyStandardisedRatio(observed, strata, { confidence, exact: true });
    expectAllClose([value, lower, upper], [expected.ratio, expected.lower, expected.upper]);
    const tested = poissonTest(observed, expectedCountOf);
    expectAllClose(
      [tested.pNoLikelier, tested.pDoubledTail, tested.lower, tested.upper, tested.pMid],
      [expected.pMinLike, expected.pCentral, expected.pLower, expected.pUpper, expected.pMid],
    );
  };

  interface StrataInput {
    readonly observed: number;
    readonly population: readonly number[];
    readonly refCount: readonly number[];
    readonly refPopulation: readonly number[];
    readonly confidence: number;
  }
  it.each(casesOf<StrataInput, Expected>(path, "population"))("$id", ({ input, expected }) => {
    const strata = input.population.map((population, at) => ({
      population,
      referenceCount: input.refCount[at] ?? 0,
      referencePopulation: input.refPopulation[at] ?? 0,
    }));
    expectClose(expectedCount(strata), expected.expected);
    testsRatio(input.observed, expectedCount(strata), input.confidence, expected);
  });

  interface PlainInput {
    readonly observed: number;
    readonly expected: number;
    readonly confidence: number;
  }
  it.each(casesOf<PlainInput, Expected>(path, "confidence").filter(({ input }) => typeof input.expected === "number"))(
    "$id",
    ({ input, expected }) => testsRatio(input.observed, input.expected, input.confidence, expected),
  );

  interface FunnelInput {
    readonly observed: readonly number[];
    readonly expected: readonly number[];
  }
  interface FunnelExpected {
    readonly ratio: Numbers;
    readonly z: Numbers;
    readonly pMinLike: Numbers;
    readonly pCentral: Numbers;
    readonly holm: Numbers;
    readonly bh: Numbers;
    readonly holmCentral: Numbers;
    readonly bhCentral: Numbers;
    readonly winsorised: Numbers;
    readonly phiRaw: number;
    readonly phiUsed: number;
    readonly overdispersed: boolean;
    readonly zAdjusted: Numbers;
    readonly pAdjusted: Numbers;
    readonly holmAdjusted: Numbers;
    readonly bhAdjusted: Numbers;
    readonly limits: readonly {
      readonly confidence: number;
      readonly exactLower: Numbers;
      readonly exactUpper: Numbers;
      readonly normalLower: Numbers;
      readonly normalUpper: Numbers;
      readonly overdispersedLower: Numbers;
      readonly overdispersedUpper: Numbers;
    }[];
  }
  const funnels = casesOf<FunnelInput, FunnelExpected>(path, "observed").filter(({ input }) =>
    Array.isArray(input.observed),
  );
  it.each(funnels)("$id", ({ input, expected }) => {
    const units = input.observed.map((observed, at) => ({ observed, expected: input.expected[at] ?? 0 }));
    for (const limits of expected.limits) {
      const { units: told, dispersion, isOverdispersed } = ratioFunnel(units, { confidence: limits.confidence });
      expectClose(dispersion, expected.phiUsed);
      expect(isOverdispersed).toBe(expected.overdispersed);
      expectAllClose(
        told.map(({ ratio }) => ratio),
        expected.ratio,
      );
      expectAllClose(
        told.map(({ z }) => z),
        expected.z,
      );
      expectAllClose(
        told.map(({ zAdjusted }) => zAdjusted),
        expected.zAdjusted,
      );
      expectAllClose(
        told.map(({ pAdjusted }) => pAdjusted),
        expected.pAdjusted,
      );
      expectAllClose(
        told.map(({ exact }) => exact.lower),
        limits.exactLower,
      );
      expectAllClose(
        told.map(({ exact }) => exact.upper),
        limits.exactUpper,
      );
      expectAllClose(
        told.map(({ normal }) => normal.lower),
        limits.normalLower,
      );
      expectAllClose(
        told.map(({ normal }) => normal.upper),
        limits.normalUpper,
      );
      expectAllClose(
        told.map(({ overdispersed }) => overdispersed.lower),
        limits.overdispersedLower,
      );
      expectAllClose(
        told.map(({ overdispersed }) => overdispersed.upper),
        limits.overdispersedUpper,
      );
      const { winsorised, raw } = overdispersion(told.map(({ z }) => z));
      expectAllClose(winsorised, expected.winsorised);
      expectClose(raw, expected.phiRaw);
      const adjusted = told.map(({ pAdjusted }) => pAdjusted);
      expectAllClose(adjustP(adjusted, "Holm"), expected.holmAdjusted);
      expectAllClose(adjustP(adjusted, "Benjamini-Hochberg"), expected.bhAdjusted);
    }
    const tested = units.map(({ observed, expected: mean }) => poissonTest(observed, mean));
    const noLikelier = tested.map(({ pNoLikelier }) => pNoLikelier);
    const central = tested.map(({ pDoubledTail }) => pDoubledTail);
    expectAllClose(noLikelier, expected.pMinLike);
    expectAllClose(central, expected.pCentral);
    expectAllClose(adjustP(noLikelier, "Holm"), expected.holm);
    expectAllClose(adjustP(noLikelier, "Benjamini-Hochberg"), expected.bh);
    expectAllClose(adjustP(central, "Holm"), expected.holmCentral);
    expectAllClose(adjustP(central, "Benjamini-Hochberg"), expected.bhCentral);
  });

  it.each(casesOf<{ p: Numbers }, { holm: Numbers; bh: Numbers }>(path, "p"))("$id", ({ input, expected }) => {
    expectAllClose(adjustP(input.p, "Holm"), expected.holm);
    expectAllClose(adjustP(input.p, "Benjamini-Hochberg"), expected.bh);
  });
});

describeWithOracle("pathways/scores.json", "scores of forecasts follow their definitions", (path) => {
  interface RangeInput {
    readonly actual: readonly number[];
    readonly lower: readonly number[];
    readonly upper: readonly number[];
    readonly level: number;
  }
  interface RangeExpected {
    readonly scores: Numbers;
    readonly mean: number;
    readonly covered: number;
    readonly coverage: number;
    readonly below: number;
    readonly above: number;
    readonly meanWidth: number;
  }
  it.each(casesOf<RangeInput, RangeExpected>(path, "lower"))("$id", ({ input, expected }) => {
    const ranges = input.actual.map((actual, at) => ({
      actual,
      lower: input.lower[at] ?? 0,
      upper: input.upper[at] ?? 0,
    }));
    const told = intervalScore(ranges, input.level);
    expectAllClose(told.scores, expected.scores);
    expectAllClose([told.mean, told.coverage, told.meanWidth], [expected.mean, expected.coverage, expected.meanWidth]);
    const { covered, below, above } = expected;
    expect(told).toMatchObject({ covered, below, above });
  });

  interface PinballInput {
    readonly actual: readonly number[];
    readonly forecast: readonly number[];
    readonly quantile: number;
  }
  it.each(casesOf<PinballInput, { losses: Numbers }>(path, "quantile"))("$id", ({ input, expected }) => {
    const losses = input.actual.map((actual, at) => pinballLoss(actual, input.forecast[at] ?? 0, input.quantile));
    expectAllClose(losses, expected.losses);
  });

  interface QuantilesInput {
    readonly actual: readonly number[];
    readonly quantiles: readonly number[];
    readonly forecast: readonly (readonly number[])[];
  }
  it.each(casesOf<QuantilesInput, { meanByQuantile: Numbers }>(path, "quantiles"))("$id", ({ input, expected }) => {
    const means = input.quantiles.map((quantile, place) => {
      const losses = input.actual.map((actual, at) => pinballLoss(actual, input.forecast[at]?.[place] ?? 0, quantile));
      return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    });
    expectAllClose(means, expected.meanByQuantile);
  });

  interface SampleInput {
    readonly sample: readonly number[];
    readonly actual: number;
  }
  it.each(casesOf<SampleInput, { crps: number; crpsFair: number | null }>(path, "sample"))(
    "$id",
    ({ input, expected }) => {
      const { score, fair } = rankedProbabilityScore(input.sample, input.actual);
      expectClose(score, expected.crps);
      expectClose(fair, expected.crpsFair);
    },
  );

  interface SamplesInput {
    readonly samples: readonly (readonly number[])[];
    readonly actual: readonly number[];
  }
  it.each(casesOf<SamplesInput, { crps: Numbers }>(path, "samples"))("$id", ({ input, expected }) => {
    const scores = input.samples.map((sample, at) => rankedProbabilityScore(sample, input.actual[at] ?? 0).score);
    expectAllClose(scores, expected.crps);
  });

  interface ConformalInput {
    readonly calibrationActual: readonly number[];
    readonly calibrationForecast: readonly number[];
    readonly forecast: readonly number[];
    readonly level: number;
  }
  interface ConformalExpected {
    readonly quantile: number | null;
    readonly lower: Numbers;
    readonly upper: Numbers;
  }
  it.each(casesOf<ConformalInput, ConformalExpected>(path, "calibrationActual"))("$id", ({ input, expected }) => {
    const errors = input.calibrationActual.map((actual, at) => actual - (input.calibrationForecast[at] ?? 0));
    const reach = conformalReach(errors, input.level);
    expectClose(reach, expected.quantile);
    if (reach === null) return;
    expectAllClose(
      input.forecast.map((value) => value - reach),
      expected.lower,
    );
    expectAllClose(
      input.forecast.map((value) => value + reach),
      expected.upper,
    );
  });
});

describeWithOracle("pathways/trend-verdict.json", "tests of trend agree with R", (path) => {
  interface ArmitageInput {
    readonly x: readonly number[];
    readonly n: readonly number[];
    readonly score: readonly number[];
  }
  const armitage = casesOf<ArmitageInput, { chisq: number | null; z: number | null; p: number | null }>(path, "x");
  it.each(armitage)("$id", ({ input, expected }) => {
    const shares = input.x.map((numerator, at) => ({ numerator, denominator: input.n[at] ?? 0 }));
    if (expected.chisq === null) {
      expect(() => proportionTrend(shares, input.score)).toThrow(RangeError);
      return;
    }
    const { chiSquare, z, p } = proportionTrend(shares, input.score);
    expectAllClose([chiSquare, z, p], [expected.chisq, expected.z, expected.p]);
  });

  interface PoissonInput {
    readonly count: readonly number[];
    readonly exposure: readonly number[];
    readonly score: readonly number[];
  }
  interface PoissonExpected {
    readonly statistic: number;
    readonly mean: number;
    readonly variance: number;
    readonly pLower: number;
    readonly pUpper: number;
    readonly pDoubledTail: number;
    readonly pByDistance: number;
    readonly pMinLike: number;
    readonly z: number | null;
    readonly pNormal: number | null;
  }
  it.each(casesOf<PoissonInput, PoissonExpected>(path, "exposure"))("$id", ({ input, expected }) => {
    const counts = input.count.map((count, at) => ({
      time: input.score[at] ?? 0,
      count,
      population: input.exposure[at] ?? 0,
    }));
    const told = exactRateTrend(counts);
    expectAllClose(
      [told.statistic, told.mean, told.variance, told.lower, told.upper],
      [expected.statistic, expected.mean, expected.variance, expected.pLower, expected.pUpper],
    );
    expectAllClose(
      [told.pDoubledTail, told.pByDistance, told.pNoLikelier, told.z, told.pNormal],
      [expected.pDoubledTail, expected.pByDistance, expected.pMinLike, expected.z, expected.pNormal],
    );
  });

  interface KendallExpected {
    readonly S: number;
    readonly variance: number;
    readonly z: number;
    readonly pNormal: number;
    readonly tauB: number | null;
    readonly pExact: number | null;
    readonly pExactUpper: number | null;
    readonly pExactLower: number | null;
  }
  it.each(casesOf<{ y: readonly number[] }, KendallExpected>(path, "y"))("$id", ({ input, expected }) => {
    const { s, variance, z, p, tau } = mannKendall(input.y);
    expectAllClose([s, variance, z, p], [expected.S, expected.variance, expected.z, expected.pNormal]);
    expectClose(tau, expected.tauB);
    if (expected.pExact === null) return;
    const exact = kendallExactTest(input.y);
    expectAllClose([exact.p, exact.upper, exact.lower], [expected.pExact, expected.pExactUpper, expected.pExactLower]);
  });

  interface LogRankInput {
    readonly entry: readonly number[];
    readonly time: readonly number[];
    readonly event: readonly number[];
    readonly group: readonly string[];
  }
  interface LogRankExpected {
    readonly groups: readonly string[];
    readonly observed: readonly number[];
    readonly expectedEvents: Numbers;
    readonly variance: readonly Numbers[];
    readonly chisq: number;
    readonly df: number;
    readonly p: number;
  }
  it.each(casesOf<LogRankInput, LogRankExpected>(path, "event"))("$id", ({ input, expected }) => {
    const told = logRankTest(
      expected.groups.map((name) =>
        input.time.flatMap((exit, at) =>
          input.group[at] === name ? [{ entry: input.entry[at] ?? 0, exit, event: input.event[at] === 1 }] : [],
        ),
      ),
    );
    expect(told.observed).toEqual(expected.observed);
    expectAllClose(told.expected, expected.expectedEvents);
    told.covariance.forEach((row, at) => {
      expectAllClose(row, expected.variance[at] ?? []);
    });
    expectAllClose([told.chiSquare, told.df, told.p], [expected.chisq, expected.df, expected.p]);
  });
});

describe("what the oracles leave out", () => {
  const states = ["in", "out"] as const;
  it("refuses a stay without length, a move to the same state and shares that do not add up", () => {
    const start = { in: 1 };
    expect(() => stateOccupation([{ state: "in", entry: 3, exit: 3, next: "out" }], [5], { states, start })).toThrow(
      new RangeError("stateOccupation needs an entry before its exit, not 3 and 3."),
    );
    expect(() => stateOccupation([{ state: "in", entry: 0, exit: 3, next: "in" }], [5], { states, start })).toThrow(
      new RangeError("stateOccupation needs moves to another state, not from in to itself."),
    );
    expect(() => stateOccupation([], [5], { states, start: { in: 0.5 } })).toThrow(
      new RangeError("stateOccupation needs shares at the start that are zero or more and add up to 1, not 0.5."),
    );
  });

  it("leaves children where they were where nobody was watched", () => {
    const [told] = stateOccupation([], [5], { states, start: { in: 0.4, out: 0.6 } });
    expect(told?.states.map(({ value, atRisk }) => [value, atRisk])).toEqual([
      [0.4, 0],
      [0.6, 0],
    ]);
  });

  it("refuses a rate of no time, and counts nothing of nobody", () => {
    expect(() => rateOverTime(0, 0)).toThrow(new RangeError("rateOverTime needs a time watched above zero, not 0."));
    expect(eventsWatched([], 730)).toEqual({ events: 0, watched: 0 });
  });

  it("gives a trend of zero population its place, with no event in it", () => {
    // three events in two years of equal population: 1/8 that all fall in the last
    const told = exactRateTrend([
      { time: 0, count: 0, population: 1 },
      { time: 1, count: 0, population: 0 },
      { time: 2, count: 3, population: 1 },
    ]);
    expectClose(told.upper, 1 / 8);
  });
});
