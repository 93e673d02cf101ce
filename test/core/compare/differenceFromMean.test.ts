import { readFileSync } from "node:fs";
import { proportion, ratePer10k } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { differenceFromMean } from "../../../packages/core/src/compare/differenceFromMean.ts";
import { describeWithOracle } from "../../oraclePath.ts";

const exact = (value: number, lower: number, upper: number) => ({ value, lower, upper, method: "" });

describe("differenceFromMean", () => {
  it("adds up the distances to the limits as the sides of a right angle: 3 and 4 make 5", () => {
    const { value, lower, upper } = differenceFromMean(exact(20, 17, 24), [exact(12, 9, 16)]);
    expect([value, lower, upper]).toEqual([8, 8 - 5, 8 + 5]);
  });

  it("is Newcombe's interval of two shares: 56 of 70 less 48 of 80 is 0.2, 0.0524 to 0.3339 (Newcombe 1998, table II)", () => {
    const { value, lower, upper } = differenceFromMean(proportion(56, 70), [proportion(48, 80)]);
    expect(value).toBeCloseTo(0.2, 12);
    expect(lower).toBeCloseTo(0.0524, 4);
    expect(upper).toBeCloseTo(0.3339, 4);
  });

  it("is surer of the mean of several than of one: ten alike have a tenth of the square of one", () => {
    const rate = ratePer10k(337, 70_074);
    const { value, lower, upper } = differenceFromMean(
      rate,
      Array.from({ length: 10 }, () => rate),
    );
    const down = rate.value - rate.lower;
    const up = rate.upper - rate.value;
    expect(value).toBeCloseTo(0, 12);
    expect(lower).toBeCloseTo(-Math.sqrt(down ** 2 + up ** 2 / 10), 9);
    expect(upper).toBeCloseTo(Math.sqrt(up ** 2 + down ** 2 / 10), 9);
  });

  it("needs somebody to compare with", () => {
    expect(() => differenceFromMean(exact(1, 0, 2), [])).toThrow(RangeError);
  });
});

interface TwoProportions {
  readonly input: {
    readonly x1?: number;
    readonly n1: number;
    readonly x2: number;
    readonly n2: number;
    readonly level: number;
  };
  readonly expected: { readonly newcombeLower?: number; readonly newcombeUpper?: number };
}

describeWithOracle("comparison-tests.json", "differenceFromMean against R", (path) => {
  const { cases } = JSON.parse(readFileSync(path, "utf8")) as { cases: readonly TwoProportions[] };
  const newcombe = cases.filter(({ expected }) => expected.newcombeLower !== undefined);

  it("has cases", () => {
    expect(newcombe.length).toBeGreaterThan(0);
  });

  it.each(newcombe)(
    "is Newcombe's interval of $input.x1 of $input.n1 and $input.x2 of $input.n2",
    ({ input, expected }) => {
      const confidence = { confidence: input.level };
      const { lower, upper } = differenceFromMean(proportion(input.x1 ?? 0, input.n1, confidence), [
        proportion(input.x2, input.n2, confidence),
      ]);
      expect(lower).toBeCloseTo(expected.newcombeLower ?? Number.NaN, 9);
      expect(upper).toBeCloseTo(expected.newcombeUpper ?? Number.NaN, 9);
    },
  );
});
