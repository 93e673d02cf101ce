import { dayFromIso, type Figure, measureNamed } from "@lac-analytics/core";
import { indicatorSentence } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearlyShares } from "./watched.ts";

const measure = measureNamed("immunisations");
const name = { measure: "immunisations" } as const;

/** The sentence on a series, of a report as at a day. */
function sentence(series: readonly Figure[], asAt = "2025-03-31"): string {
  const now = series.at(-1) ?? (yearlyShares(name, [1])[0] as Figure);
  return indicatorSentence({ now, series, measure }, { asAt: dayFromIso(asAt) });
}

describe("indicatorSentence", () => {
  it("says what the figure was, and what its series says", () => {
    // 180 and 140 of 200: p far below 0.001 by Fisher's exact test; 142 and 140: p 0.91
    expect(sentence(yearlyShares(name, [180, 140]))).toBe(
      "70% of children were up to date with their immunisations, down from 90% a year earlier.",
    );
    expect(sentence(yearlyShares(name, [142, 140]))).toBe(
      "70% of children were up to date with their immunisations, no clear change from 71% a year earlier.",
    );
  });

  it("says the figure alone where there is no earlier one", () => {
    expect(sentence(yearlyShares(name, [140]))).toBe("70% of children were up to date with their immunisations.");
  });

  it("says of which day it is, where that is not the report's", () => {
    expect(sentence(yearlyShares(name, [140]), "2025-06-30")).toBe(
      "70% of children were up to date with their immunisations (31 March 2025).",
    );
  });

  it("says of which month a figure of one is, once", () => {
    const month = yearlyShares(name, [140]).map((figure) => ({ ...figure, periodStart: "2025-03-01" }));
    expect(sentence(month, "2025-06-30")).toBe(
      "70% of children were up to date with their immunisations in March 2025.",
    );
  });

  it("says no change of what is withheld, and nothing without a figure", () => {
    const [before, after] = yearlyShares(name, [180, 140]);
    const { value, ...rest } = after as Figure & { readonly value: number };
    const withheld = sentence([before as Figure, { ...rest, symbol: "c" } as Figure]);
    expect(withheld).toMatch(/of children were up to date with their immunisations\.$/);
    expect(withheld).not.toMatch(/\d|%/);
    expect(sentence([])).toBe("");
  });
});
