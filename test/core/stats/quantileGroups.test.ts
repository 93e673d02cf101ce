import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantileGroups } from "../../../packages/core/src/stats/quantileGroups.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { oracleCases } from "./oracleCases.ts";

describe("quantileGroups", () => {
  it("cuts eight areas into quartiles of two", () => {
    expect(quantileGroups([80, 10, 20, 70, 30, 60, 40, 50], 4)).toEqual([4, 1, 1, 4, 2, 3, 2, 3]);
  });

  it("can number from the highest", () => {
    expect(quantileGroups([10, 20, 30, 40], 2, { highestFirst: true })).toEqual([2, 2, 1, 1]);
  });

  it("gives equal values one group and missing ones none", () => {
    expect(quantileGroups([5, 5, null, 9, 1], 2)).toEqual([1, 1, null, 2, 1]);
  });

  it("refuses fewer values than groups, one group, and a value that is not finite", () => {
    expect(() => quantileGroups([1, null, 2], 4)).toThrow(
      new RangeError("quantileGroups needs at least 4 values to make 4 groups, not 2."),
    );
    expect(() => quantileGroups([1, 2], 1)).toThrow(RangeError);
    expect(() => quantileGroups([1, Number.NaN], 2)).toThrow(RangeError);
  });

  it("keeps groups in the order of values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 60 }), (values) => {
        const groups = quantileGroups(values, 5);
        values.forEach((value, index) => {
          values.forEach((other, place) => {
            if (value <= other) expect(groups[index]).toBeLessThanOrEqual(groups[place] ?? 0);
          });
        });
        for (const group of groups) expect([1, 2, 3, 4, 5]).toContain(group);
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: {
    readonly values: readonly (number | null)[];
    readonly nQuantiles: number;
    readonly invert: boolean;
  };
  readonly expected: { readonly quantile: readonly (number | null)[] };
}

describeWithOracle("quantile-groups.json", "quantileGroups agrees with phe_quantile", (path) => {
  it.each(oracleCases<Case>(path))("$id", ({ input, expected }) => {
    expect(quantileGroups(input.values, input.nQuantiles, { highestFirst: input.invert })).toEqual(expected.quantile);
  });
});
