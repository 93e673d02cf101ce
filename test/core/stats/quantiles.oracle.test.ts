import { expect, it } from "vitest";
import { betaQuantile } from "../../../packages/core/src/stats/betaQuantile.ts";
import { chiSquareQuantile } from "../../../packages/core/src/stats/chiSquareQuantile.ts";
import { normalQuantile } from "../../../packages/core/src/stats/normalQuantile.ts";
import { tQuantile } from "../../../packages/core/src/stats/tQuantile.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

interface Rows {
  readonly rows: readonly { readonly p: number; readonly q: number }[];
}
type Case = Rows &
  (
    | { readonly fn: "normal" }
    | { readonly fn: "chisq" | "t"; readonly df: number }
    | { readonly fn: "beta"; readonly a: number; readonly b: number }
  );

function quantileOf(settings: Case): (p: number) => number {
  switch (settings.fn) {
    case "normal":
      return normalQuantile;
    case "chisq":
      return (p) => chiSquareQuantile(p, settings.df);
    case "t":
      return (p) => tQuantile(p, settings.df);
    case "beta":
      return (p) => betaQuantile(p, settings.a, settings.b);
  }
}

describeWithOracle("distributions.json", "quantiles agree with R's qnorm, qchisq, qt and qbeta", (path) => {
  const cases = oracleCases<Case>(path);

  it("covers sixteen settings", () => expect(cases).toHaveLength(16));

  it.each(cases)("%o", (settings) => {
    const quantile = quantileOf(settings);
    // the file holds fifteen digits
    for (const { p, q } of settings.rows) expectClose(quantile(p), q, 2e-14);
  });
});
