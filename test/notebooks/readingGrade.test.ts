import { describe, expect, it } from "vitest";
import { readingGrade } from "./readingGrade.ts";

describe("readingGrade", () => {
  it("is that of the formula: six words of one syllable in one sentence", () => {
    // 0.39 * 6 + 11.8 * 1 - 15.59
    expect(readingGrade("The cat sat on the mat.")).toBeCloseTo(-1.45, 2);
  });

  it("is far higher for the prose of committees than for plain words", () => {
    const plain = "Three children went missing. We know where they are now.";
    const heavy =
      "The multiplicity adjustment necessitates consideration of statistically significant differentials notwithstanding methodological heterogeneity.";
    expect(readingGrade(heavy)).toBeGreaterThan(readingGrade(plain) + 10);
  });
});
