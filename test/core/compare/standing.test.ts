import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standing } from "../../../packages/core/src/compare/standing.ts";

const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });
const polarities = fc.constantFrom("higher-better", "lower-better" as const);

describe("standing", () => {
  it("ranks the lowest first where low is better, the highest where high is", () => {
    expect(standing(10, [10, 20, 30, 40, 50], "lower-better").rank).toBe(1);
    expect(standing(10, [10, 20, 30, 40, 50], "higher-better").rank).toBe(5);
  });

  it("gives equal values the best of their places", () => {
    // the interactive tool's own example: 10, 20, 20, 30, 40 rank 5, 3, 3, 2, 1
    expect([10, 20, 30, 40].map((value) => standing(value, [10, 20, 20, 30, 40], "higher-better").rank)).toEqual([
      5, 3, 2, 1,
    ]);
  });

  it("puts a value at a quartile into the group below it: of 0 to 100 in steps of 25, quartiles 25, 50, 75", () => {
    const all = [0, 25, 50, 75, 100];
    expect(all.map((value) => standing(value, all, "lower-better").band)).toEqual(["A", "A", "B", "C", "D"]);
    expect(all.map((value) => standing(value, all, "higher-better").band)).toEqual(["D", "D", "C", "B", "A"]);
  });

  it("interpolates between values, as R's type 7: of 1, 2, 3, 4 the quartiles are 1.75, 2.5, 3.25", () => {
    expect([1, 2, 3, 4].map((value) => standing(value, [1, 2, 3, 4], "lower-better").band)).toEqual([
      "A",
      "B",
      "C",
      "D",
    ]);
  });

  it("has neither rank nor band where neither high nor low is better", () => {
    expect(standing(48, [40, 48, 67], "none")).toEqual({ ranked: 3 });
  });

  it("is first and in band A where it is the only one, or all are equal", () => {
    expect(standing(7, [7], "lower-better")).toEqual({ ranked: 1, rank: 1, band: "A" });
    expect(standing(7, [7, 7, 7], "lower-better")).toEqual({ ranked: 3, rank: 1, band: "A" });
    // the interactive tool puts all of them into the lowest group, which is the worst where high is better
    expect(standing(7, [7, 7, 7], "higher-better")).toEqual({ ranked: 3, rank: 1, band: "D" });
  });

  it("refuses a value that is not among them", () => {
    expect(() => standing(8, [7], "none")).toThrow(
      new RangeError("standing needs the value 8 to be among the values."),
    );
  });

  it("has somebody first, nobody past the last, and no better rank for a worse value", () => {
    fc.assert(
      fc.property(values, polarities, (all, polarity) => {
        const ranks = all.map((value) => standing(value, all, polarity).rank ?? 0);
        expect(Math.min(...ranks)).toBe(1);
        expect(Math.max(...ranks)).toBeLessThanOrEqual(all.length);
        const better = (one: number, other: number) => (polarity === "lower-better" ? one < other : one > other);
        for (const [at, value] of all.entries()) {
          for (const [otherAt, other] of all.entries()) {
            expect((ranks[at] ?? 0) < (ranks[otherAt] ?? 0)).toBe(better(value, other));
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("takes no notice of the order of the others, and turns about with the polarity", () => {
    fc.assert(
      fc.property(values, fc.nat(), (all, pick) => {
        const value = all[pick % all.length] ?? 0;
        const low = standing(value, all, "lower-better");
        expect(standing(value, [...all].reverse(), "lower-better")).toEqual(low);
        const ties = all.filter((other) => other === value).length;
        const high = standing(value, all, "higher-better");
        // those below, those above and those equal are all there are
        expect((low.rank ?? 0) - 1 + ((high.rank ?? 0) - 1) + ties).toBe(all.length);
        expect(`${low.band}${high.band}`).toMatch(/^(AD|BC|CB|DA)$/);
      }),
    );
  });

  it("has a quarter of the authorities in the lowest group, or more where they are equal, and no more in the highest", () => {
    fc.assert(
      fc.property(values, (all) => {
        const bands = all.map((value) => standing(value, all, "lower-better").band);
        const steps = (all.length - 1) / 4;
        expect(bands.filter((band) => band === "A").length).toBeGreaterThanOrEqual(Math.floor(steps) + 1);
        expect(bands.filter((band) => band === "D").length).toBeLessThanOrEqual(Math.ceil(steps));
      }),
    );
  });
});
