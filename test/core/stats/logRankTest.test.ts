import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Duration } from "../../../packages/core/src/stats/atRiskTable.ts";
import { logRankTest } from "../../../packages/core/src/stats/logRankTest.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";
import { remissionOn6Mp, remissionOnPlacebo } from "./remissionTimes.ts";

describe("logRankTest", () => {
  it("finds 6-MP better than placebo with the chi-square of 16.79 that every textbook gives", () => {
    const { chiSquare, df, observed, expected } = logRankTest([remissionOn6Mp, remissionOnPlacebo]);
    expect(chiSquare).toBeCloseTo(16.79, 2);
    expect(df).toBe(1);
    expect(observed).toEqual([9, 21]);
    expect(expected[0]).toBeCloseTo(19.25, 2);
    expect(expected[1]).toBeCloseTo(10.75, 2);
  });

  it("takes three groups, whatever their order", () => {
    const groups = [remissionOn6Mp.slice(0, 10), remissionOn6Mp.slice(10), remissionOnPlacebo];
    const forward = logRankTest(groups);
    const backward = logRankTest(groups.toReversed());
    expect(forward.df).toBe(2);
    expectClose(backward.chiSquare, forward.chiSquare, 1e-12);
  });

  it("leaves out a group that was never at risk", () => {
    const never: Duration[] = [{ exit: 0.5, event: false }];
    const { chiSquare, df } = logRankTest([remissionOn6Mp, never, remissionOnPlacebo]);
    expect(df).toBe(1);
    expectClose(chiSquare, logRankTest([remissionOn6Mp, remissionOnPlacebo]).chiSquare, 1e-12);
  });

  it("refuses one group, and groups that were never at risk together", () => {
    expect(() => logRankTest([remissionOn6Mp])).toThrow(
      new RangeError("logRankTest needs at least two groups, not 1."),
    );
    const early: Duration[] = [{ exit: 5, event: true }];
    const late: Duration[] = [{ entry: 5, exit: 9, event: true }];
    expect(() => logRankTest([early, late])).toThrow("logRankTest needs groups that are at risk at the same times.");
    expect(() => logRankTest([early, []])).toThrow(RangeError);
    expect(() => logRankTest([[], []])).toThrow(RangeError);
  });

  it("cannot tell groups apart of which all end at one time: each that ends is one that had to", () => {
    const ended = (count: number): Duration[] => Array.from({ length: count }, () => ({ exit: 30, event: true }));
    // of 5 at risk 5 ended: the variance of Mantel's table is 5 × 0 / 4, whatever the groups
    expect(logRankTest([ended(2), ended(3)])).toMatchObject({ observed: [2, 3], expected: [2, 3], df: 0, p: 1 });
    expect(logRankTest([ended(1), ended(1), ended(1)])).toMatchObject({ chiSquare: 0, df: 0, p: 1 });
    // one who stays tells again: 5 × 1 / 5 of a spread
    expect(logRankTest([[...ended(2), { exit: 30, event: false }], ended(3)]).df).toBe(1);
  });

  it("expects as many to end as did", () => {
    const group = fc.array(fc.record({ exit: fc.integer({ min: 1, max: 30 }), event: fc.boolean() }), {
      minLength: 3,
      maxLength: 30,
    });
    fc.assert(
      fc.property(group, group, (one, two) => {
        const always = { exit: 30, event: true };
        const { observed, expected, p } = logRankTest([
          [...one, always],
          [...two, always],
        ]);
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expectClose(sum(expected), sum(observed), 1e-12);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: {
    readonly time: readonly number[];
    readonly event: readonly number[];
    readonly group: readonly string[];
  };
  readonly expected: {
    readonly groups: readonly string[];
    readonly observed: readonly number[];
    readonly expectedEvents: readonly number[];
    readonly chisq: number;
    readonly df: number;
    readonly p: number;
  };
}

describeWithOracle("survival.json", "logRankTest agrees with R's survdiff", (path) => {
  it.each(oracleCases<Case>(path).filter(({ id }) => id === "logrank"))("$id", ({ input, expected }) => {
    const groups = expected.groups.map((name) =>
      input.time.flatMap((exit, index): Duration[] =>
        input.group[index] === name ? [{ exit, event: input.event[index] === 1 }] : [],
      ),
    );
    const test = logRankTest(groups);
    expect(test.observed).toEqual(expected.observed);
    test.expected.forEach((value, index) => {
      expectClose(value, expected.expectedEvents[index] ?? null);
    });
    expectClose(test.chiSquare, expected.chisq);
    expect(test.df).toBe(expected.df);
    expectClose(test.p, expected.p);
  });
});
