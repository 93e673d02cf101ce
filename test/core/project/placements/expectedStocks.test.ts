import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedPlacements } from "../../../../packages/core/src/project/placements/expectedPlacements.ts";
import { expectedStocks } from "../../../../packages/core/src/project/placements/expectedStocks.ts";
import type { ExpectedRegime } from "../../../../packages/core/src/project/placements/monthsAtRates.ts";
import type { PlacementCohort } from "../../../../packages/core/src/project/placements/PlacementCohort.ts";
import { never, oneBand } from "./cohortCase.ts";

const months = 8;

/** Two age bands, the second from 16; a child is of a band, a group and the days of both birthdays. Rates change in July. */
function twoBands(children: readonly (readonly [number, number, number, number])[]): PlacementCohort {
  return {
    ...oneBand([], months),
    bands: 2,
    entryAges: [[0, 187, 187, 190], [], [], [192, 215]],
    bandMonths: [
      { from: 0, to: 192 },
      { from: 192, to: 216 },
    ],
    stretches: {
      ofMonth: Array.from({ length: months }, (_, month) => (month < 3 ? 0 : 1)),
      changes: [[], []],
      beginning: [[], []],
    },
    children: children.map(([band, group, sixteenth, years]) => ({
      band,
      group,
      bandEnds: Int32Array.of(band === 0 ? sixteenth : -1, years),
    })),
  };
}

describe("expectedStocks", () => {
  it("expects at each set of rates what is expected of children one by one, with birthdays on any day and jumps", () => {
    const rates = fc.array(fc.double({ min: 0, max: 0.05, noNaN: true }), { minLength: 10, maxLength: 10 });
    const sixteenth = fc.oneof(fc.nat(120), fc.constant(never));
    const child = fc
      .tuple(fc.nat(1), fc.nat(1), sixteenth, fc.nat(260))
      .map(([band, group, first, gap]): [number, number, number, number] => [
        band,
        group,
        first,
        band === 0 ? first + gap : gap,
      ]);
    // three of each, so that some have all birthdays in common
    const children = fc.array(child, { maxLength: 8 }).map((some) => [...some, ...some, ...some]);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const regimeOf = ([
      a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0,
      f = 0,
      g = 0,
      h = 0,
      come = 0,
      more = 0,
    ]: readonly number[]) => ({
      moves: Float64Array.of(0, a, b, c, 0, d, 0, e, f, g, 0, h),
      comers: Float64Array.of(come, more, 0, 0, 0, 0, 0, more),
    });
    fc.assert(
      fc.property(fc.array(rates, { minLength: 4, maxLength: 4 }), children, share, (of, some, moved) => {
        const [first, second, third, fourth] = of.map(
          (own, at): ExpectedRegime => ({
            ...regimeOf(own),
            jumps: at % 2 === 0 ? [] : [{ cell: 0, to: 1, share: moved }],
          }),
        );
        if (first === undefined || second === undefined || third === undefined || fourth === undefined) return;
        const draws = [
          [first, second],
          [third, fourth],
        ];
        const cohort = twoBands(some);
        const stocks = expectedStocks(cohort, draws);
        for (const [draw, regimes] of draws.entries()) {
          for (const [month, { stock }] of expectedPlacements(cohort, regimes).entries()) {
            for (const [cell, expected] of stock.entries()) {
              expect(stocks[draw]?.[month]?.[cell]).toBeCloseTo(expected, 10);
            }
          }
        }
      }),
    );
  });

  it("has who turns 18 on the first day of a month gone from that month, and not before", () => {
    // April has 30 days: day 30 is 1 May
    const none = { moves: new Float64Array(12), comers: new Float64Array(8), jumps: [] };
    const [stocks] = expectedStocks(
      twoBands([
        [1, 0, never, 29],
        [1, 0, never, 30],
        [1, 0, never, never],
      ]),
      [[none, none]],
    );
    expect(stocks?.slice(0, 2).map((stock) => [...stock])).toEqual([
      [0, 0, 2, 0],
      [0, 0, 1, 0],
    ]);
  });

  it("has none where there are no rates, and nobody where there is no child", () => {
    expect(expectedStocks(twoBands([]), [])).toEqual([]);
    const none = { moves: new Float64Array(12), comers: new Float64Array(8), jumps: [] };
    expect(expectedStocks(twoBands([]), [[none, none]])[0]?.map((stock) => [...stock])).toEqual(
      Array.from({ length: months }, () => [0, 0, 0, 0]),
    );
  });
});
