import fc from "fast-check";
import { sum } from "simple-statistics";
import { describe, expect, it } from "vitest";
import type { SimulatedPlacements } from "../../../../packages/core/src/project/placements/simulatePlacements.ts";
import { widenFutures } from "../../../../packages/core/src/project/placements/widenFutures.ts";
import { oneBand } from "./cohortCase.ts";

const futures = 1000;

/** A year in which the two groups of one band have these children in each future, and the second a day for each. */
function yearOf(first: (future: number) => number, second: (future: number) => number): SimulatedPlacements {
  const months = Array.from({ length: 12 });
  const inFutures = (count: (future: number) => number) => Uint16Array.from({ length: futures }, (_, at) => count(at));
  return {
    stock: months.flatMap(() => [inFutures(first), inFutures(second)]),
    childDays: months.flatMap(() => [new Float64Array(futures), Float64Array.from(inFutures(second))]),
  };
}

const cohort = oneBand([], 12);
const mean = 256;

/** Every total from 236 to 276 as often as any other: 80 of 100 lie from 239 to 272. */
const narrow = yearOf(
  (future) => 180 + (future % 41),
  () => 56,
);
const totalOf = ({ stock }: SimulatedPlacements, month: number, future: number): number =>
  (stock[2 * month]?.[future] ?? 0) + (stock[2 * month + 1]?.[future] ?? 0);
const totals = (simulated: SimulatedPlacements, month: number): readonly number[] =>
  Array.from({ length: futures }, (_, future) => totalOf(simulated, month, future)).sort((a, b) => a - b);

describe("widenFutures", () => {
  const widened = widenFutures(
    narrow,
    Array.from({ length: 12 }, () => mean),
    cohort,
  );

  it("reaches after a year as far as forecasts have missed: 0.43 and 0.65 times 256 to the power of 0.75", () => {
    const sorted = totals(widened, 11);
    // 256 less and more 27.5, and 41.6
    expect([sorted[99], sorted[899]]).toEqual([228, 284]);
    expect([sorted[24], sorted[974]]).toEqual([214, 298]);
  });

  it("keeps the median and the order of futures, and says what the range was", () => {
    const median = totals(widened, 11)[500] ?? 0;
    expect(median).toBe(mean);
    expect(widened.before[11]).toEqual({ lower80: 239, upper80: 272 });
    const order = (simulated: SimulatedPlacements) => [3, 20, 30, 37].map((future) => totalOf(simulated, 11, future));
    expect(order(widened)).toEqual([...order(widened)].sort((a, b) => a - b));
  });

  it("has parts that add up, each by as much more as the total is", () => {
    // total 276 of which 56: 298 or more of which a fifth
    const future = 40;
    const whole = totalOf(widened, 11, future);
    expect(whole).toBeGreaterThanOrEqual(298);
    expect(Math.abs((widened.stock[23]?.[future] ?? 0) - (56 * whole) / 276)).toBeLessThanOrEqual(1);
    expect((widened.childDays[23]?.[future] ?? 0) / 56).toBeCloseTo(whole / 276, 1);
  });

  it("adds up in every future, whatever was simulated: no part below nought, none of nobody, more where there were more", () => {
    const cells = 6;
    const children = fc.array(fc.array(fc.nat(120), { minLength: cells, maxLength: cells }), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(children, fc.integer({ min: 1, max: 300 }), (drawn, expected) => {
        const stock = Array.from({ length: cells }, (_, cell) =>
          Uint16Array.from(drawn.map((counts) => counts[cell] ?? 0)),
        );
        const childDays = [0, 1].map(() => new Float64Array(drawn.length).fill(30));
        const wide = widenFutures({ stock, childDays }, [expected], { ...oneBand([], 1), bands: 3 });
        const before = drawn.map((counts) => sum(counts));
        const after = drawn.map((_, future) => sum(wide.stock.map((counts) => counts[future] ?? 0)));
        drawn.forEach((counts, future) => {
          const total = after[future] ?? 0;
          const had = before[future] ?? 0;
          counts.forEach((count, cell) => {
            const kept = wide.stock[cell]?.[future] ?? Number.NaN;
            expect(kept).toBeGreaterThanOrEqual(0);
            if (count === 0) expect(kept).toBe(0);
            // counts are whole, and each is its share of the total to within one child, and half a child of the total
            else expect(Math.abs(kept - (count * total) / had)).toBeLessThanOrEqual(1.5);
          });
          before.forEach((other, at) => {
            if (other > had) expect(after[at] ?? 0).toBeGreaterThanOrEqual(total);
          });
        });
      }),
    );
  });

  it("leaves what is wider already, and what is the same in every future", () => {
    const wide = yearOf(
      (future) => 100 + (future % 201),
      () => 56,
    );
    const means = Array.from({ length: 12 }, () => mean);
    expect(widenFutures(wide, means, cohort).stock).toEqual(wide.stock);
    const certain = yearOf(
      () => 200,
      () => 56,
    );
    expect(widenFutures(certain, means, cohort).stock).toEqual(certain.stock);
    // as sums of fractions come out
    const nearly = means.map((each) => each - 1e-13);
    expect(widenFutures(certain, nearly, cohort).stock).toEqual(certain.stock);
    const nobody = yearOf(
      () => 0,
      () => 0,
    );
    expect(
      widenFutures(
        nobody,
        Array.from({ length: 12 }, () => 0),
        cohort,
      ),
    ).toMatchObject(nobody);
  });

  it("is never below nought", () => {
    const few = yearOf(
      (future) => future % 4,
      () => 0,
    );
    const { stock } = widenFutures(
      few,
      Array.from({ length: 12 }, () => 1.5),
      cohort,
    );
    expect(Math.max(...stock.map((counts) => Math.max(...counts)))).toBeLessThan(10);
  });
});
