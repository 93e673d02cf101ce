import { findMeasure, polarityOf } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

describe("polarityOf", () => {
  it("is that of the measure for its total, and for a category that says nothing of itself", () => {
    expect(polarityOf(findMeasure("audit-grade-share"), { breakdown: "total", category: "total" })).toBe(
      "higher-better",
    );
    expect(polarityOf(findMeasure("care-leavers-eet"), { breakdown: "age-care-leaver", category: "19-21" })).toBe(
      "higher-better",
    );
  });

  it("is the other way about for a category that nobody wants more of", () => {
    const audits = findMeasure("audit-grade-share");
    expect(polarityOf(audits, { breakdown: "audit-grade", category: "good-or-better" })).toBe("higher-better");
    expect(polarityOf(audits, { breakdown: "audit-grade", category: "inadequate" })).toBe("lower-better");
    expect(polarityOf(findMeasure("pep-quality-share"), { breakdown: "pep-quality", category: "satisfactory" })).toBe(
      "none",
    );
  });

  it("is that of the outcome where categories are crossed", () => {
    const suitable = findMeasure("care-leavers-suitable");
    const crossed = { breakdown: "age-care-leaver;suitability", category: "19-21;unsuitable" };
    expect(polarityOf(suitable, crossed)).toBe("lower-better");
  });
});
