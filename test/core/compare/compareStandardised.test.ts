import { compareStandardised } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { randomNumbers } from "../../randomNumbers.ts";

const lowerIsBetter = { polarity: "lower-better", matters: 1.25 } as const;

/** A Poisson count by Knuth's product of chances, large means as a sum of smaller ones. */
function countOf(mean: number, next: () => number): number {
  if (mean > 30) return countOf(30, next) + countOf(mean - 30, next);
  let product = next();
  let count = 0;
  for (const limit = Math.exp(-mean); product > limit; count += 1) product *= next();
  return count;
}

describe("compareStandardised", () => {
  it("calls an area worse or better by which way is better", () => {
    const areas = [
      { area: "Twice", observed: 60, expected: 30 },
      { area: "Half", observed: 30, expected: 60 },
      ...Array.from({ length: 18 }, (_, at) => ({ area: `${at}`, observed: 50, expected: 50 })),
    ];
    const verdicts = (polarity: "higher-better" | "lower-better") =>
      compareStandardised(areas, { polarity, matters: 1.25 })
        .areas.slice(0, 2)
        .map(({ verdict }) => verdict);
    expect(verdicts("lower-better")).toEqual(["worse", "better"]);
    expect(verdicts("higher-better")).toEqual(["better", "worse"]);
  });

  it("tells no difference only where the whole interval lies within what matters", () => {
    // Garwood's limits of 1,000 are 939 and 1,064; of 20 they are 12 and 31
    const [many, few] = compareStandardised(
      [
        { area: "Many", observed: 1_000, expected: 1_000 },
        { area: "Few", observed: 20, expected: 20 },
      ],
      lowerIsBetter,
    ).areas;
    expect(many?.verdict).toBe("no different");
    expect(few?.verdict).toBe("cannot tell");
    expect(few?.ratio.lower).toBeCloseTo(12.2165 / 20, 4);
  });

  it("asks more of an area among many: a p of 0.02 alone is 0.4 among twenty", () => {
    const usual = Array.from({ length: 19 }, (_, at) => ({ area: `${at}`, observed: 50, expected: 50 }));
    const { areas, compared } = compareStandardised(
      [{ area: "Ours", observed: 68, expected: 50 }, ...usual],
      lowerIsBetter,
    );
    expect(compared).toBe(20);
    expect(areas[0]?.p).toBeLessThan(0.05);
    expect(areas[0]?.verdict).toBe("cannot tell");
  });

  it("wrongly says worse in at most one in twenty of a thousand countries without difference", () => {
    const next = randomNumbers(2_026);
    const sizes = Array.from({ length: 10 }, (_, at) => 3 + at * 9);
    let wrong = 0;
    for (let country = 0; country < 1_000; country += 1) {
      const areas = sizes.map((expected, at) => ({ area: `${at}`, observed: countOf(expected, next), expected }));
      if (compareStandardised(areas, lowerIsBetter).areas.some(({ verdict }) => verdict === "worse")) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(50);
  });

  it("seldom says worse among 150 authorities of unequal size, of which a share alike in all is counted", () => {
    const next = randomNumbers(903);
    const sizes = Array.from({ length: 150 }, (_, at) => 20 + 3 * at);
    for (const share of [0.05, 0.3]) {
      let wrong = 0;
      for (let country = 0; country < 40; country += 1) {
        const areas = sizes.map((size, at) => {
          let observed = 0;
          for (let child = 0; child < size; child += 1) if (next() < share) observed += 1;
          return { area: `${at}`, observed, expected: share * size };
        });
        if (compareStandardised(areas, lowerIsBetter).areas.some(({ verdict }) => verdict === "worse")) wrong += 1;
      }
      // of 40 at one in twenty, more than five come once in seventy times
      expect(wrong).toBeLessThanOrEqual(5);
    }
  });

  it("refuses a difference that matters of nothing, and nobody", () => {
    expect(() => compareStandardised([], lowerIsBetter)).toThrow(RangeError);
    const one = [{ area: "Ours", observed: 1, expected: 1 }];
    expect(() => compareStandardised(one, { polarity: "lower-better", matters: 1 })).toThrow(RangeError);
  });
});
