import type { PlacementProjection } from "@lac-analytics/core/project";
import { ratesAreHardlyKnown, ratesSentence } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

/** The sentence of moves that happened so often each. */
const ofCounts = (...counts: readonly number[]): string =>
  ratesSentence({
    rates: counts.map((count) => ({ from: "U", count }) as PlacementProjection["rates"][number]),
  });

describe("ratesSentence", () => {
  it("is blank where no kind of move is rare: four times is not fewer than four", () => {
    expect(ofCounts()).toBe("");
    expect(ofCounts(4, 20)).toBe("");
  });

  it("is of one", () => {
    expect(ofCounts(3)).toMatch(/^Of one kind of move .*, one happened .* so that its rate is hardly known;/);
  });

  it("is of many, and leaves out what never happened", () => {
    expect(ofCounts(3, 1, 9, 0)).toMatch(/^Of three kinds of move .*, two happened .* so that their rates are hardly/);
  });
});

describe("ratesAreHardlyKnown", () => {
  const hardly = (...counts: readonly number[]): boolean =>
    ratesAreHardlyKnown({ rates: counts.map((count) => ({ from: "U", count })) });

  it("holds where half of what happened was fewer than four times", () => {
    expect(hardly(3, 20)).toBe(true);
    expect(hardly(3, 4, 20)).toBe(false);
    expect(hardly(4, 20)).toBe(false);
  });

  it("does not count what never happened, or who came into care; of nothing it does not hold", () => {
    expect(hardly(3, 20, 0)).toBe(true);
    expect(
      ratesAreHardlyKnown({
        rates: [
          { from: "", count: 1 },
          { from: "U", count: 9 },
        ],
      }),
    ).toBe(false);
    expect(hardly()).toBe(false);
  });
});
