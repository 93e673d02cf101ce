import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compareRates } from "../../../packages/core/src/stats/compareRates.ts";
import { estimateTrend } from "../../../packages/core/src/stats/estimateTrend.ts";
import { fisherExactTest } from "../../../packages/core/src/stats/fisherExactTest.ts";
import { kendallExactP } from "../../../packages/core/src/stats/kendallExactP.ts";
import { mannKendall } from "../../../packages/core/src/stats/mannKendall.ts";
import { proportionTrend } from "../../../packages/core/src/stats/proportionTrend.ts";
import { rateTrend } from "../../../packages/core/src/stats/rateTrend.ts";
import { describeWithOracle } from "../../oraclePath.ts";

interface SeriesCase {
  readonly id: string;
  readonly kind: string;
  readonly time: readonly number[];
  readonly value: readonly number[];
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
  readonly standardError: readonly number[];
  readonly chiSquare: number;
  readonly slope: number;
  readonly s: number;
  readonly p: number;
}

// R's fit of the model without a trend ends some millionths short
const tolerance = 2e-6;

describeWithOracle("series-tests.json", "the tests of a series agree with R", (path) => {
  const { cases }: { readonly cases: readonly SeriesCase[] } = JSON.parse(readFileSync(path, "utf8"));
  const of = (kind: string): readonly SeriesCase[] => cases.filter((one) => one.kind === kind);
  const at = (values: readonly number[], place: number): number => values[place] ?? Number.NaN;

  it.each(of("shares"))("$id: prop.trend.test", ({ time, numerator, denominator, p }) => {
    const shares = numerator.map((count, place) => ({ numerator: count, denominator: at(denominator, place) }));
    expect(proportionTrend(shares, time).p / p).toBeCloseTo(1, 9);
  });

  it.each(of("rates"))("$id: anova with Rao's score test", ({ time, numerator, denominator, chiSquare, p }) => {
    const counts = numerator.map((count, place) => ({
      time: at(time, place),
      count,
      population: at(denominator, place),
    }));
    const tested = rateTrend(counts);
    expect(Math.abs(tested.chiSquare / chiSquare - 1)).toBeLessThan(tolerance);
    expect(Math.abs(tested.p / p - 1)).toBeLessThan(10 * tolerance);
  });

  it.each(of("estimates"))("$id: lm with weights, the variances known", ({ time, value, standardError, slope, p }) => {
    const tested = estimateTrend(
      value.map((one, place) => ({ time: at(time, place), value: one, standardError: at(standardError, place) })),
    );
    expect(tested.slope).toBeCloseTo(slope, 9);
    expect(tested.p / p).toBeCloseTo(1, 9);
  });

  it.each(of("bare"))("$id: cor.test, Kendall's exact", ({ value, s, p }) => {
    expect(mannKendall(value).s).toBe(s);
    expect(kendallExactP(s, value.length)).toBeCloseTo(p, 9);
  });

  it.each(of("two-shares"))("$id: fisher.test", ({ numerator, denominator, p }) => {
    const [first, second] = numerator.map((count, place) => ({
      numerator: count,
      denominator: at(denominator, place),
    }));
    expect(first && second && fisherExactTest(first, second)).toBeCloseTo(p, 9);
  });

  it.each(of("two-rates"))("$id: poisson.test", ({ numerator, denominator, p }) => {
    const [first, second] = numerator.map((count, place) => ({ count, population: at(denominator, place) }));
    expect(first && second && compareRates(first, second).p).toBeCloseTo(p, 9);
  });
});
