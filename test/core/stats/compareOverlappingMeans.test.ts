import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareOverlappingMeans,
  type OverlappingValues,
} from "../../../packages/core/src/stats/compareOverlappingMeans.ts";
import { expectClose } from "./expectClose.ts";

describe("compareOverlappingMeans", () => {
  it("is the later mean less the earlier: 355 less 480 for two who left, two who stayed and two who came", () => {
    const { value, t, df } = compareOverlappingMeans({ left: [500, 620], stayed: [390, 410], entered: [300, 320] });
    // earlier (500 + 620 + 390 + 410) / 4 = 480, later (390 + 410 + 300 + 320) / 4 = 355
    expectClose(value, -125, 1e-14);
    expect(df).toBe(3);
    // squares within the groups 7200 + 200 + 200, over 3; weights -1/2, 0, 1/2, so 1/8 + 1/8 of it
    expectClose(t, -125 / Math.sqrt((7600 / 3) * 0.25), 1e-13);
  });

  it("weighs those in both windows where the windows are of different size", () => {
    const { value, t } = compareOverlappingMeans({ left: [10, 20], stayed: [1, 3], entered: [] });
    // earlier 34 / 4, later 2; weights -1/2 on 15 and 1 - 1/2 on 2; squares 50 + 2 over 2
    expectClose(value, 2 - 8.5, 1e-14);
    expectClose(t, -6.5 / Math.sqrt(26 * (0.125 + 0.125)), 1e-13);
  });

  it("is Student's two-sample test where nothing is in both: R, t.test(c(1, 2, 3), c(2, 4, 6), var.equal = TRUE)", () => {
    const { value, t, df, p } = compareOverlappingMeans({ left: [2, 4, 6], stayed: [], entered: [1, 2, 3] });
    expectClose(value, -2, 1e-14);
    expectClose(t, -2 / Math.sqrt(2.5 * (2 / 3)), 1e-13);
    expect(df).toBe(4);
    expect(p).toBeCloseTo(0.1963, 4);
  });

  it("finds no change where both windows hold the same values", () => {
    expect(compareOverlappingMeans({ left: [], stayed: [1, 5, 9], entered: [] })).toMatchObject({
      value: 0,
      lower: 0,
      upper: 0,
      p: 1,
    });
  });

  it("does not depend on a level or a scale common to all values", () => {
    const days = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(days, days, days, (left, stayed, entered) => {
        fc.pre([left, stayed, entered].some((group) => new Set(group).size > 1));
        const scaled = (group: readonly number[]) => group.map((value) => 2 * value + 100);
        const own = compareOverlappingMeans({ left, stayed, entered });
        const other = compareOverlappingMeans({
          left: scaled(left),
          stayed: scaled(stayed),
          entered: scaled(entered),
        });
        expect(other.value).toBeCloseTo(2 * own.value, 8);
        expect(other.t).toBeCloseTo(own.t, 8);
      }),
    );
  });

  it("agrees with dealing the values out at random, all 1,260 ways", () => {
    const values = { left: [700, 520, 610], stayed: [400, 380, 455, 470], entered: [300, 410] };
    const { p } = compareOverlappingMeans(values);
    expect(Math.abs(p - shareOfDeals(values))).toBeLessThan(0.01);
  });

  it("refuses an empty window and values that leave no spread", () => {
    expect(() => compareOverlappingMeans({ left: [1, 2], stayed: [], entered: [] })).toThrow(
      "compareOverlappingMeans needs a value in each window.",
    );
    expect(() => compareOverlappingMeans({ left: [1], stayed: [2], entered: [3] })).toThrow(RangeError);
    expect(() => compareOverlappingMeans({ left: [1, 1], stayed: [2, 2], entered: [] })).toThrow(RangeError);
    expect(() => compareOverlappingMeans({ left: [Number.NaN], stayed: [2, 3], entered: [] })).toThrow(RangeError);
  });
});

/** In what share of all ways to deal the values to groups of these sizes the means lie as far apart as they do. */
function shareOfDeals({ left, stayed, entered }: OverlappingValues): number {
  const values = [...left, ...stayed, ...entered];
  const sum = (group: readonly number[]) => group.reduce((added, value) => added + value, 0);
  const total = sum(values);
  const apart = (gone: readonly number[], come: readonly number[]) =>
    Math.abs((total - sum(gone)) / (values.length - gone.length) - (total - sum(come)) / (values.length - come.length));
  const observed = apart(left, entered);
  let deals = 0;
  let asFar = 0;
  for (const { chosen: gone, others } of choices(values, left.length)) {
    for (const { chosen: come } of choices(others, entered.length)) {
      deals += 1;
      if (apart(gone, come) >= observed - 1e-9) asFar += 1;
    }
  }
  expect(deals).toBe(1260);
  return asFar / deals;
}

interface Choice {
  readonly chosen: readonly number[];
  readonly others: readonly number[];
}

function choices(values: readonly number[], count: number): readonly Choice[] {
  const [first, ...rest] = values;
  if (count === 0) return [{ chosen: [], others: values }];
  if (first === undefined) return [];
  return [
    ...choices(rest, count - 1).map(({ chosen, others }) => ({ chosen: [first, ...chosen], others })),
    ...choices(rest, count).map(({ chosen, others }) => ({ chosen, others: [first, ...others] })),
  ];
}
