import type { Figure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../packages/notebook/src/findings/findings.ts";
import { wasBefore } from "../../../packages/notebook/src/findings/wasBefore.ts";
import { bareShares, yearlyShares } from "./watched.ts";

const dentists = { measure: "dental-checks" } as const;
const benchmark = { series: { polarity: "higher-better" } } as unknown as NonNullable<Finding["benchmark"]>;

const said = (series: readonly Figure[]) => {
  const now = series.at(-1);
  return now === undefined ? "" : wasBefore({ series, now, benchmark }, now);
};

describe("what a figure beside others' was before", () => {
  it("has its verdict: clearly better or worse, or no clear change", () => {
    // of 200: 90 to 70% has p far below 0.001, 90 to 89.5% near 1
    expect(said(yearlyShares(dentists, [180, 140]))).toBe(" It was 90% a year earlier: clearly worse.");
    expect(said(yearlyShares(dentists, [140, 180]))).toBe(" It was 70% a year earlier: clearly better.");
    expect(said(yearlyShares(dentists, [180, 179]))).toBe(" It was 90% a year earlier: no clear change.");
    expect(said(yearlyShares(dentists, [1, 0], 2))).toBe(" It was 50% a year earlier: too few to be sure.");
  });

  it("says of what has no counts that it was not tested, and perhaps of a step of five points", () => {
    expect(said(bareShares(dentists, [93, 94]))).toBe(" It was 93% a year earlier; whether by chance was not tested.");
    // three bare values are too few for a trend, whatever children are behind them
    expect(said(bareShares(dentists, [92, 93, 94]))).toBe(
      " It was 93% a year earlier; whether by chance was not tested.",
    );
    expect(said(bareShares(dentists, [35, 100]))).toBe(
      " It was 35% a year earlier: perhaps better; whether by chance was not tested.",
    );
    expect(said(bareShares(dentists, [94, 89]))).toContain(": perhaps worse; whether by chance was not tested.");
  });

  it("says of a course over years whether the last step goes with it", () => {
    expect(said(yearlyShares(dentists, [180, 170, 160, 150]))).toBe(
      " It was 80% a year earlier: clearly worse over the years.",
    );
    expect(said(yearlyShares(dentists, [100, 120, 140, 165, 160]))).toMatch(
      / a year earlier: no clear change, though better over the years\.$/,
    );
  });

  it("says of a clear step against the course of years what it is itself", () => {
    // 185 and 160 of 200: p 0.0004
    expect(said(yearlyShares(dentists, [100, 120, 140, 185, 160]))).toMatch(
      /: clearly worse, though better over the years\.$/,
    );
  });

  it("is the same, or nothing where there is no earlier figure", () => {
    expect(said(yearlyShares(dentists, [180, 180]))).toBe(" It was the same a year earlier.");
    expect(said(yearlyShares(dentists, [180]))).toBe("");
  });
});
