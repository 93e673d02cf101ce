import { describe, expect, it } from "vitest";
import { compareManyProportions } from "../../../packages/core/src/stats/compareManyProportions.ts";
import { compareProportions } from "../../../packages/core/src/stats/compareProportions.ts";
import { proportionTrend } from "../../../packages/core/src/stats/proportionTrend.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

const share = (numerator: number, denominator: number) => ({ numerator, denominator });

describe("compareManyProportions", () => {
  it("sums squares over expected: 10, 12 and 20 of 20 each with 14 expected", () => {
    // (16 + 4 + 36) / (20 × 0.7 × 0.3)
    const { chiSquare, df } = compareManyProportions([share(10, 20), share(12, 20), share(20, 20)]);
    expectClose(chiSquare, 56 / 4.2, 1e-13);
    expect(df).toBe(2);
  });

  it("with two proportions is their comparison", () => {
    const pair = [share(9, 30), share(20, 41)] as const;
    expectClose(compareManyProportions(pair).p, compareProportions(...pair).p, 1e-12);
    expectClose(proportionTrend(pair).chiSquare, compareManyProportions(pair).chiSquare, 1e-12);
  });

  it("refuses one proportion, nobody, none and all", () => {
    expect(() => compareManyProportions([share(1, 2)])).toThrow(
      new RangeError("compareManyProportions needs at least two proportions, not 1."),
    );
    expect(() => compareManyProportions([share(0, 0), share(1, 2)])).toThrow(RangeError);
    const message = "compareManyProportions needs some children to count and some not to.";
    expect(() => compareManyProportions([share(0, 2), share(0, 2)])).toThrow(message);
    expect(() => compareManyProportions([share(2, 2), share(3, 3)])).toThrow(message);
  });
});

describe("proportionTrend", () => {
  it("does not change where scores are shifted or stretched", () => {
    const shares = [share(3, 30), share(9, 41), share(12, 25)];
    expectClose(proportionTrend(shares, [10, 15, 20]).chiSquare, proportionTrend(shares).chiSquare, 1e-12);
  });

  it("refuses scores that are too few or all the same", () => {
    const shares = [share(3, 30), share(9, 41)];
    expect(() => proportionTrend(shares, [1])).toThrow(RangeError);
    expect(() => proportionTrend(shares, [2, 2])).toThrow(
      "proportionTrend needs one finite score for each proportion, and not all the same.",
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: { readonly x: readonly number[]; readonly n: readonly number[] };
  readonly expected: Readonly<Record<"chisq" | "df" | "p" | "trendChisq" | "trendP", number>>;
}

describeWithOracle("comparison-tests.json", "they agree with R's prop.test and prop.trend.test", (path) => {
  it.each(oracleCases<Case>(path).filter(({ id }) => id === "k_proportions"))("$id", ({ input, expected }) => {
    const shares = input.x.map((numerator, index) => share(numerator, input.n[index] ?? 0));
    const together = compareManyProportions(shares);
    const trend = proportionTrend(shares);
    expectClose(together.chiSquare, expected.chisq);
    expect(together.df).toBe(expected.df);
    expectClose(together.p, expected.p);
    expectClose(trend.chiSquare, expected.trendChisq);
    expectClose(trend.p, expected.trendP);
  });
});
