import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareProportions } from "../../../packages/core/src/stats/compareProportions.ts";
import { fisherExactTest } from "../../../packages/core/src/stats/fisherExactTest.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

const share = (numerator: number, denominator: number) => ({ numerator, denominator });
const anyShare = fc.integer({ min: 1, max: 400 }).chain((n) => fc.integer({ min: 0, max: n }).map((x) => share(x, n)));

describe("compareProportions", () => {
  it("gives the intervals of Newcombe 1998, table II, method 10", () => {
    const published = [
      [56, 70, 48, 80, 0.0524, 0.3339],
      [9, 10, 3, 10, 0.1705, 0.809],
      [6, 7, 2, 7, 0.0582, 0.8062],
      [5, 56, 0, 29, -0.0381, 0.1926],
      [0, 10, 0, 20, -0.1611, 0.2775],
      [10, 10, 0, 20, 0.6791, 1],
    ] as const;
    for (const [x1, n1, x2, n2, lower, upper] of published) {
      const difference = compareProportions(share(x1, n1), share(x2, n2));
      expect(difference.lower).toBeCloseTo(lower, 4);
      expect(difference.upper).toBeCloseTo(upper, 4);
      expect(difference.method).toBe("Newcombe");
    }
  });

  it("tests as Pearson's chi-square does: 10 and 15 of 20 each give 8/3", () => {
    expectClose(compareProportions(share(10, 20), share(15, 20)).z ** 2, 8 / 3, 1e-13);
  });

  it("finds no difference between none and none", () => {
    expect(compareProportions(share(0, 5), share(0, 9))).toMatchObject({ value: 0, z: 0, p: 1 });
  });

  it("refuses nobody and more than everybody", () => {
    expect(() => compareProportions(share(0, 0), share(1, 2))).toThrow(RangeError);
    expect(() => compareProportions(share(1, 2), share(3, 2))).toThrow(RangeError);
  });

  it("turns over with its arguments, and holds its value", () => {
    fc.assert(
      fc.property(anyShare, anyShare, (one, two) => {
        const forward = compareProportions(one, two);
        const backward = compareProportions(two, one);
        expect(forward.lower).toBeLessThanOrEqual(forward.value);
        expect(forward.upper).toBeGreaterThanOrEqual(forward.value);
        expect(backward.lower).toBeCloseTo(-forward.upper, 12);
        expect(backward.p).toBeCloseTo(forward.p, 12);
      }),
    );
  });
});

describe("fisherExactTest", () => {
  it("judges the lady tasting tea: three of four right gives 34/70", () => {
    expectClose(fisherExactTest(share(3, 4), share(1, 4)), 34 / 70, 1e-14);
    expectClose(fisherExactTest(share(4, 4), share(0, 4)), 2 / 70, 1e-13);
  });

  it("is one where nobody or everybody counts", () => {
    expect(fisherExactTest(share(0, 5), share(0, 9))).toBe(1);
    expect(fisherExactTest(share(5, 5), share(9, 9))).toBe(1);
  });

  it("refuses a part of a child", () => {
    expect(() => fisherExactTest(share(1.5, 4), share(1, 4))).toThrow(
      new RangeError("fisherExactTest needs whole numbers, not 1.5 of 4."),
    );
    expect(() => fisherExactTest(share(1, 0), share(1, 4))).toThrow(RangeError);
  });

  it("is a probability, whichever comes first", () => {
    fc.assert(
      fc.property(anyShare, anyShare, (one, two) => {
        const p = fisherExactTest(one, two);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expectClose(fisherExactTest(two, one), p, 1e-9);
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: Readonly<Record<"x1" | "n1" | "x2" | "n2" | "level", number>>;
  readonly expected: Readonly<
    Record<"difference" | "z" | "chisq" | "p" | "fisherP" | "newcombeLower" | "newcombeUpper", number>
  >;
}

describeWithOracle("comparison-tests.json", "compareProportions and fisherExactTest agree with R", (path) => {
  it.each(oracleCases<Case>(path).filter(({ input }) => input.x1 !== undefined))("$id", ({ input, expected }) => {
    const one = share(input.x1, input.n1);
    const two = share(input.x2, input.n2);
    const difference = compareProportions(one, two, { confidence: input.level });
    expectClose(difference.value, expected.difference);
    expectClose(difference.lower, expected.newcombeLower);
    expectClose(difference.upper, expected.newcombeUpper);
    expectClose(difference.z, expected.z);
    expectClose(difference.z ** 2, expected.chisq);
    expectClose(difference.p, expected.p);
    expectClose(fisherExactTest(one, two), expected.fisherP);
  });
});
