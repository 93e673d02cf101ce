import { describe, expect, it } from "vitest";
import { expectedCount } from "../../../packages/core/src/stats/expectedCount.ts";
import { indirectlyStandardisedRate } from "../../../packages/core/src/stats/indirectlyStandardisedRate.ts";
import { indirectlyStandardisedRatio } from "../../../packages/core/src/stats/indirectlyStandardisedRatio.ts";
import { ratePer10k } from "../../../packages/core/src/stats/ratePer10k.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

const strata = [
  { population: 1000, referenceCount: 30, referencePopulation: 10_000 },
  { population: 2000, referenceCount: 80, referencePopulation: 20_000 },
];

describe("indirectly standardised figures", () => {
  it("expect the reference's rates in each stratum: 1,000 at 3 and 2,000 at 4 per 1,000 make 11", () => {
    expectClose(expectedCount(strata), 11, 1e-14);
  });

  it("set what is observed against what is expected", () => {
    expectClose(indirectlyStandardisedRatio(22, strata).value, 2, 1e-14);
    expectClose(indirectlyStandardisedRatio(22, strata, { multiplier: 100 }).value, 200, 1e-14);
    // twice the reference's 110 in 30,000
    expectClose(indirectlyStandardisedRate(22, strata).value, 220 / 3, 1e-14);
  });

  it("have the limits of the count, exact below 10", () => {
    const ratio = indirectlyStandardisedRatio(5, strata);
    const count = ratePer10k(5, 11, { multiplier: 1 });
    expectClose(ratio.lower, count.lower, 1e-14);
    expectClose(ratio.upper, count.upper, 1e-14);
    expect(ratio.method).toBe("exact Poisson");
    expect(indirectlyStandardisedRate(10, strata).method).toBe("Byar's");
  });

  it("are refused where nothing is expected, a count is negative or a reference population empty", () => {
    expect(() => indirectlyStandardisedRatio(1, [])).toThrow(
      new RangeError("indirectlyStandardisedRatio needs an expected count above zero, not 0."),
    );
    expect(() => indirectlyStandardisedRatio(-1, strata)).toThrow(RangeError);
    expect(() => expectedCount([{ population: 1, referenceCount: 1, referencePopulation: 0 }])).toThrow(RangeError);
  });

  it("accept a stratum with nobody in it", () => {
    expect(expectedCount([{ population: 0, referenceCount: 5, referencePopulation: 10 }])).toBe(0);
  });
});

interface Case {
  readonly id: string;
  readonly input: {
    readonly observed: number;
    readonly population: readonly number[];
    readonly refCount: readonly number[];
    readonly refPopulation: readonly number[];
    readonly confidence: number;
    readonly rateMultiplier: number;
    readonly ratioReference: number;
  };
  readonly expected: {
    readonly expectedCount: number;
    readonly isrRate: number;
    readonly isrRateLower: number;
    readonly isrRateUpper: number;
    readonly ratio: number;
    readonly ratioLower: number;
    readonly ratioUpper: number;
    readonly method: "Exact" | "Byars";
  };
}

describeWithOracle("isr.json", "they agree with calculate_ISRate and calculate_ISRatio", (path) => {
  it.each(oracleCases<Case>(path))("$id", ({ input, expected }) => {
    const bands = input.population.map((population, index) => ({
      population,
      referenceCount: input.refCount[index] ?? 0,
      referencePopulation: input.refPopulation[index] ?? 0,
    }));
    const { observed, confidence } = input;
    const rate = indirectlyStandardisedRate(observed, bands, { confidence, multiplier: input.rateMultiplier });
    const ratio = indirectlyStandardisedRatio(observed, bands, { confidence, multiplier: input.ratioReference });
    expectClose(expectedCount(bands), expected.expectedCount);
    expectClose(rate.value, expected.isrRate);
    expectClose(rate.lower, expected.isrRateLower);
    expectClose(rate.upper, expected.isrRateUpper);
    expectClose(ratio.value, expected.ratio);
    expectClose(ratio.lower, expected.ratioLower);
    expectClose(ratio.upper, expected.ratioUpper);
    expect(ratio.method).toBe(expected.method === "Exact" ? "exact Poisson" : "Byar's");
  });
});
