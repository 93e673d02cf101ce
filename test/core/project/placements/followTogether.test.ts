import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedPlacements } from "../../../../packages/core/src/project/placements/expectedPlacements.ts";
import { followChildren } from "../../../../packages/core/src/project/placements/followChildren.ts";
import { followTogether } from "../../../../packages/core/src/project/placements/followTogether.ts";
import type { PlacementCohort } from "../../../../packages/core/src/project/placements/PlacementCohort.ts";
import { never, oneBand } from "./cohortCase.ts";

const months = 8;

/** Two age bands, the second from 16; a child is of a band, a group and the days of both birthdays. */
function twoBands(children: readonly (readonly [number, number, number, number])[]): PlacementCohort {
  return {
    ...oneBand([], months),
    bands: 2,
    entryAges: [[], [], [], []],
    bandMonths: [
      { from: 0, to: 192 },
      { from: 192, to: 216 },
    ],
    children: children.map(([band, group, sixteenth, years]) => ({
      band,
      group,
      bandEnds: Int32Array.of(band === 0 ? sixteenth : -1, years),
    })),
  };
}

describe("followTogether", () => {
  it("expects the same stock as children followed one by one, with birthdays on any day and a move at the start", () => {
    const rates = fc.array(fc.double({ min: 0, max: 0.05, noNaN: true }), { minLength: 8, maxLength: 8 });
    const sixteenth = fc.oneof(fc.nat(120), fc.constant(never));
    const child = fc
      .tuple(fc.nat(1), fc.nat(1), sixteenth, fc.nat(260))
      .map(([band, group, first, gap]): [number, number, number, number] => [
        band,
        group,
        first,
        band === 0 ? first + gap : gap,
      ]);
    fc.assert(
      fc.property(
        rates,
        fc.array(child, { maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, children, share) => {
          const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = of;
          const regime = {
            moves: Float64Array.of(0, a, b, c, 0, d, 0, e, f, g, 0, h),
            comers: new Float64Array(8),
            jumps: [{ cell: 0, to: 1, share }],
          };
          const cohort = twoBands(children);
          const [alone, together] = [followChildren, followTogether].map((follow) =>
            expectedPlacements(cohort, [regime], follow).map(({ stock }) => [...stock]),
          );
          for (const [month, cells] of (alone ?? []).entries()) {
            for (const [cell, expected] of cells.entries()) expect(together?.[month]?.[cell]).toBeCloseTo(expected, 10);
          }
        },
      ),
    );
  });

  it("has who turns 18 on the first day of a month gone from that month, and not before", () => {
    // April has 30 days: day 30 is 1 May
    const stocks = expectedPlacements(
      twoBands([
        [1, 0, never, 29],
        [1, 0, never, 30],
        [1, 0, never, never],
      ]),
      [{ moves: new Float64Array(12), comers: new Float64Array(8), jumps: [] }],
      followTogether,
    );
    expect(stocks.slice(0, 2).map(({ stock }) => [...stock])).toEqual([
      [0, 0, 2, 0],
      [0, 0, 1, 0],
    ]);
  });
});
