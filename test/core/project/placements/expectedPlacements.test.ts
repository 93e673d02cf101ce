import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedPlacements } from "../../../../packages/core/src/project/placements/expectedPlacements.ts";
import { childrenIn, oneBand, regime } from "./cohortCase.ts";

const sum = (values: ArrayLike<number> | undefined): number => Array.from(values ?? []).reduce((a, b) => a + b, 0);

describe("expectedPlacements", () => {
  it("keeps the stock, where all rates and entries are nought, but for the 18th birthdays", () => {
    // April has 30 days: who turns 18 on 1 May is day 30, there at the end of April and not at that of May
    const children = [...childrenIn(0, 3), ...childrenIn(1, 2, 30), ...childrenIn(1, 1, 29)];
    const months = expectedPlacements(oneBand(children, 3), [regime(0, 0, 0)]);
    expect(months.map(({ stock }) => [...stock])).toEqual([
      [3, 2],
      [3, 0],
      [3, 0],
    ]);
    expect(months.map(({ childDays }) => [...childDays])).toEqual([
      [90, 2 * 30 + 29],
      [93, 0],
      [90, 0],
    ]);
    expect(months.map(({ variance }) => sum(variance.cells))).toEqual([0, 0, 0]);
  });

  it("has the known mean and variance of children who each leave at a constant rate", () => {
    const rate = 0.01;
    const [april, may] = expectedPlacements(oneBand(childrenIn(0, 50), 2), [regime(0, rate, 0)]);
    const stay = Math.exp(-rate * 30);
    expect(april?.stock[0]).toBeCloseTo(50 * stay, 10);
    expect(april?.variance.cells[0]).toBeCloseTo(50 * stay * (1 - stay), 10);
    expect(may?.stock[0]).toBeCloseTo(50 * Math.exp(-rate * 61), 10);
    expect(april?.childDays[0]).toBeCloseTo((50 * (1 - stay)) / rate, 8);
  });

  it("does not take a move within the total for uncertainty of the total", () => {
    const [april] = expectedPlacements(oneBand(childrenIn(0, 20), 1), [regime(0.05, 0, 0)]);
    expect(april?.variance.groups[0]).toBeGreaterThan(1);
    expect(april?.variance.total[0]).toBeCloseTo(0, 12);
  });

  it("has arrivals come in the middle of the month, with their mean for their variance", () => {
    // 0.1 a day is 3 in April; they are there for half of it, 15 days of 30, and leave at 0.02 a day
    const [april] = expectedPlacements(oneBand([], 1), [regime(0, 0.02, 0, [0.1, 0])]);
    expect(april?.stock[0]).toBeCloseTo(3 * Math.exp(-0.02 * 15), 10);
    expect(april?.variance.total[0]).toBeCloseTo(april?.stock[0] ?? 0, 12);
  });

  it("moves arrivals on at their birthdays: who comes at 17 years and 11 months is gone within two months", () => {
    const cohort = { ...oneBand([], 4), entryAges: [[215], []] };
    const months = expectedPlacements(cohort, [regime(0, 0, 0, [0.1, 0])]);
    // each month's comers are there at its end, and gone on the first of the next
    expect(months.map(({ stock }) => stock[0]?.toFixed(6))).toEqual(["3.000000", "3.100000", "3.000000", "3.100000"]);
  });

  it("conserves children: start and entries less leavers are the end", () => {
    const rate = fc.double({ min: 0, max: 0.05, noNaN: true });
    fc.assert(
      fc.property(rate, rate, rate, rate, fc.nat(30), fc.nat(30), (move, one, other, entries, first, second) => {
        const cohort = { ...oneBand([...childrenIn(0, first), ...childrenIn(1, second)], 6), entryAges: [[60], []] };
        const leaving = expectedPlacements(cohort, [regime(move, one, other, [entries, 0])]);
        const staying = expectedPlacements(cohort, [regime(move, 0, 0, [entries, 0])]);
        for (const [month, { stock, childDays, variance }] of leaving.entries()) {
          expect(Math.min(...stock, ...childDays)).toBeGreaterThanOrEqual(0);
          expect(sum(stock)).toBeLessThanOrEqual(sum(staying[month]?.stock) + 1e-9);
          // a count of children who are each there or not, and of Poisson comers, never varies more than its mean
          expect(variance.total[0] ?? 0).toBeLessThanOrEqual(sum(stock) + 1e-9);
        }
        const days = leaving.map(({ childDays }) => childDays);
        const left = sum(days.map((of) => (of[0] ?? 0) * one + (of[1] ?? 0) * other));
        const came = entries * 183;
        expect(sum(leaving.at(-1)?.stock)).toBeCloseTo(first + second + came - left, 6);
      }),
    );
  });
});
