import { sum } from "simple-statistics";
import type { ShownFigure } from "../measure/Figure.ts";
import { dayFromIso } from "../return/isoDate.ts";
import { compareRates } from "../stats/compareRates.ts";
import { estimateTrend } from "../stats/estimateTrend.ts";
import { fisherExactTest } from "../stats/fisherExactTest.ts";
import { kendallExactP } from "../stats/kendallExactP.ts";
import { mannKendall } from "../stats/mannKendall.ts";
import { proportionTrend } from "../stats/proportionTrend.ts";
import { rateTrend } from "../stats/rateTrend.ts";
import { twoSidedZ } from "../stats/twoSidedZ.ts";
import type { Direction } from "./SeriesVerdict.ts";

/** A test of figures in order of time. */
export interface SeriesTest {
  readonly test: "trend" | "difference";
  readonly method: string;
  readonly p: number;
  readonly direction: Direction;
  /** the least p that figures with these totals could have had */
  readonly leastP: number;
}

interface Counts {
  readonly time: number;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Whether two or more figures differ by time, by the test that fits what stands behind them: of shares with their
 * counts Fisher's exact test for two and Cochran and Armitage's for more; of rates and counts the exact conditional
 * test and the score test of a Poisson trend; of means and other values with intervals a weighted line; and of three or
 * more bare values Mann and Kendall's. Nothing where only one of two values has an interval, or neither.
 *
 * Counts of the same children at several dates are taken as if they were of different ones, which makes them less sure
 * than they are.
 *
 * @param figures shown, of one measure and unit, in order of time, none of whose periods overlap
 */
export function seriesTest(figures: readonly ShownFigure[]): SeriesTest | undefined {
  const shares = figures.flatMap((figure) => shareOf(figure));
  if (shares.length === figures.length) return testOfShares(shares);
  const rates = figures.flatMap((figure) => rateOf(figure));
  if (rates.length === figures.length) return testOfRates(rates);
  const estimates = figures.flatMap((figure) => estimateOf(figure));
  if (estimates.length === figures.length) {
    const { p, method, slope } = estimateTrend(estimates);
    const test = figures.length === 2 ? "difference" : "trend";
    return { test, method, p, direction: directionOf(slope), leastP: 0 };
  }
  if (figures.length < 3) return undefined;
  const values = figures.map(({ value }) => value);
  const { s, p, method } = mannKendall(values);
  const untied = new Set(values).size === values.length;
  const most = (values.length * (values.length - 1)) / 2;
  return {
    test: "trend",
    method,
    p: untied ? kendallExactP(s, values.length) : p,
    direction: directionOf(s),
    leastP: kendallExactP(most, values.length),
  };
}

function testOfShares(shares: readonly Counts[]): SeriesTest {
  const numerators = sum(shares.map(({ numerator }) => numerator));
  const denominators = sum(shares.map(({ denominator }) => denominator));
  const direction = directionOf(momentOf(shares));
  const [first, second, third] = shares;
  if (first !== undefined && second !== undefined && third === undefined) {
    const least = Math.max(0, numerators - second.denominator);
    const most = Math.min(numerators, first.denominator);
    const ends = [least, most].map((count) =>
      fisherExactTest(
        { numerator: count, denominator: first.denominator },
        { numerator: numerators - count, denominator: second.denominator },
      ),
    );
    return {
      test: "difference",
      method: "Fisher's exact test",
      p: fisherExactTest(first, second),
      direction,
      leastP: Math.min(...ends),
    };
  }
  const method = "Cochran-Armitage";
  if (numerators === 0 || numerators === denominators) return { test: "trend", method, p: 1, direction, leastP: 0 };
  const times = shares.map(({ time }) => time);
  return { test: "trend", method, p: proportionTrend(shares, times).p, direction, leastP: 0 };
}

function testOfRates(rates: readonly Counts[]): SeriesTest {
  const direction = directionOf(momentOf(rates));
  const [first, second, third] = rates;
  const events = sum(rates.map(({ numerator }) => numerator));
  if (first !== undefined && second !== undefined && third === undefined) {
    const pOf = (count: number): number =>
      compareRates({ count, population: first.denominator }, { count: events - count, population: second.denominator })
        .p ?? 1;
    return {
      test: "difference",
      method: "exact conditional",
      p: pOf(first.numerator),
      direction,
      leastP: Math.min(pOf(0), pOf(events)),
    };
  }
  const { p, method } = rateTrend(
    rates.map(({ time, numerator, denominator }) => ({ time, count: numerator, population: denominator })),
  );
  return { test: "trend", method, p, direction, leastP: 0 };
}

/** Which way counts go for what they are counted of, as the tests of trend weigh them: above nought where they rise. */
function momentOf(counts: readonly Counts[]): number {
  const centre =
    sum(counts.map(({ time, denominator }) => time * denominator)) / sum(counts.map(({ denominator }) => denominator));
  return sum(counts.map(({ time, numerator }) => numerator * (time - centre)));
}

function directionOf(slope: number): Direction {
  return slope > 0 ? "up" : slope < 0 ? "down" : "level";
}

const daysOfYear = 365.25;

function timeOf({ periodEnd }: ShownFigure): number {
  return dayFromIso(periodEnd) / daysOfYear;
}

function shareOf(figure: ShownFigure): readonly Counts[] {
  const { unit, numerator, denominator } = figure;
  if (unit !== "percent" || numerator === undefined || denominator === undefined) return [];
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator) || denominator === 0) return [];
  if (numerator < 0 || numerator > denominator) return [];
  return [{ time: timeOf(figure), numerator, denominator }];
}

/** A count, over the days that it was counted for, or a rate over its population. */
function rateOf(figure: ShownFigure): readonly Counts[] {
  const { unit, numerator, denominator, value, periodStart, periodEnd, method = "" } = figure;
  if (numerator === undefined || !Number.isInteger(numerator) || numerator < 0) return [];
  const isRate = method === "Byar's" || method === "exact Poisson";
  if (isRate && denominator !== undefined && denominator > 0) {
    return [{ time: timeOf(figure), numerator, denominator }];
  }
  if (unit === "percent" || denominator !== undefined || value !== numerator) return [];
  const days = dayFromIso(periodEnd) - dayFromIso(periodStart) + 1;
  return [{ time: timeOf(figure), numerator, denominator: days }];
}

function estimateOf(figure: ShownFigure): readonly { time: number; value: number; standardError: number }[] {
  const { value, lower, upper, confidence = 0.95 } = figure;
  if (lower === undefined || upper === undefined || !(upper > lower)) return [];
  // a limit that is cut off where nothing can lie beyond it tells less of the spread than the other
  const reach = Math.max(upper - value, value - lower);
  return [{ time: timeOf(figure), value, standardError: reach / twoSidedZ(confidence) }];
}
