import { type AreaYear, type LookedAfterCounts, projectChildrenLookedAfter } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";

/** Counts from 2021 on, of so many authorities alike. */
function alike(length: number, ...counts: readonly number[]): AreaYear<LookedAfterCounts>[] {
  return Array.from({ length }, (_, at) => `${at}`).flatMap((area) =>
    counts.map((lookedAfter, at) => ({ area, year: 2021 + at, published: 2021 + at, counts: { lookedAfter } })),
  );
}

const inYears = (history: readonly AreaYear<LookedAfterCounts>[], horizon: number, area = "0") =>
  projectChildrenLookedAfter(history, { horizon }).filter((outlook) => outlook.area === area);

describe("projectChildrenLookedAfter", () => {
  it("goes on with half the national growth: the root of 1.21 each year", () => {
    const outlooks = inYears(alike(40, 100, 100, 121), 3);
    expect(outlooks.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    [133.1, 146.41, 161.051].forEach((expected, at) => {
      expect(outlooks[at]?.expected).toBeCloseTo(expected, 9);
    });
  });

  it("takes the growth of all authorities together, not an authority's own", () => {
    // 39 authorities stay at 100 and one goes from 100 to 940: in all from 4,000 to 4,840, so by 1.21
    const history = [...alike(39, 100, 100, 100), ...alike(1, 100, 100, 940).map((row) => ({ ...row, area: "large" }))];
    expect(inYears(history, 1, "5")[0]?.expected).toBeCloseTo(110, 9);
    expect(inYears(history, 1, "large")[0]?.expected).toBeCloseTo(1034, 9);
  });

  it("learns how far it errs from its own forecasts of the past, by size", () => {
    // from 2022 all stayed at 100 as forecast but four, who went to 110: of 40 errors the 80th of a hundred is 0 and the
    // 95th is 10. In 2023 all have 404/4 on average, so growth is 1.01 and the four expect 110 * root of 1.01
    const history = [
      ...alike(36, 100, 100, 100),
      ...alike(4, 100, 100, 110).map((row) => ({ ...row, area: `grew ${row.area}` })),
    ];
    const [still] = inYears(history, 1, "0");
    const expected = 100 * Math.sqrt(1.01);
    expect(still?.expected).toBeCloseTo(expected, 9);
    expect(still).toMatchObject({ lower80: 100, upper80: 100 });
    const reach = (10 / 100 ** 0.75) * expected ** 0.75;
    expect(still).toMatchObject({ lower95: Math.round(expected - reach), upper95: Math.round(expected + reach) });
  });

  it("widens nearer errors by the root of time where the history has none so far ahead", () => {
    const history = [
      ...alike(30, 400, 400, 400),
      ...alike(10, 400, 400, 440).map((row) => ({ ...row, area: `grew ${row.area}` })),
    ];
    // three years are too few for a forecast two years ahead to have come true; one year ahead a quarter erred by 40
    const [one, two] = inYears(history, 2);
    const reach = (expected = 0) => (40 / 400 ** 0.75) * expected ** 0.75;
    expect(one?.upper80).toBe(Math.round((one?.expected ?? 0) + reach(one?.expected)));
    expect(two?.upper80).toBe(Math.round((two?.expected ?? 0) + Math.SQRT2 * reach(two?.expected)));
  });

  it("projects whoever has a count in the latest year, be it the first one", () => {
    const history = [
      ...alike(40, 100, 100, 100),
      { area: "new", year: 2023, published: 2023, counts: { lookedAfter: 70 } },
      { area: "gone", year: 2022, published: 2022, counts: { lookedAfter: 70 } },
    ];
    expect(inYears(history, 1, "new")[0]?.expected).toBeCloseTo(70, 9);
    expect(inYears(history, 1, "gone")).toEqual([]);
  });

  it("asks for the counts of enough authorities and years", () => {
    const sentence =
      "projectChildrenLookedAfter needs 30 pairs of counts in two years running to learn how far it errs; give it the counts of all authorities.";
    expect(() => projectChildrenLookedAfter(alike(12, 100, 101, 102), { horizon: 1 })).toThrow(
      new RangeError(sentence),
    );
    expect(() => projectChildrenLookedAfter(alike(40, 100, 101), { horizon: 1 })).toThrow(new RangeError(sentence));
    expect(() => projectChildrenLookedAfter([], { horizon: 1 })).toThrow(new RangeError(sentence));
    expect(() => projectChildrenLookedAfter(alike(40, 1, 2, 3), { horizon: 0 })).toThrow(
      new RangeError("projectChildrenLookedAfter needs a horizon that is a whole number of years above zero, not 0."),
    );
  });
});
