import { mean, median, medianAbsoluteDeviation, quantile, sampleStandardDeviation } from "simple-statistics";
import { it } from "vitest";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

interface Case {
  readonly id: string;
  readonly input: { readonly values: readonly number[] };
  readonly expected: {
    readonly mean: number;
    readonly sd: number | null;
    readonly median: number;
    readonly q25type7: number;
    readonly q75type7: number;
    readonly mad: number;
  };
}

describeWithOracle("means.json", "the summaries taken from simple-statistics agree with R", (path) => {
  it.each(oracleCases<Case>(path))("$id", ({ input, expected }) => {
    const values = [...input.values];
    expectClose(mean(values), expected.mean);
    expectClose(median(values), expected.median);
    expectClose(quantile(values, 0.25), expected.q25type7);
    expectClose(quantile(values, 0.75), expected.q75type7);
    expectClose(medianAbsoluteDeviation(values), expected.mad);
    if (expected.sd !== null) expectClose(sampleStandardDeviation(values), expected.sd);
  });
});
