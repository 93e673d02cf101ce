import {
  type AreaYear,
  type CareLeaverCounts,
  careLeaverHistory,
  projectCareLeavers,
} from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { publishedSample } from "../backtest/publishedSample.ts";

/** Forty authorities alike: cohorts of 10, 20, 30 and 40, of whom the first three are 60 at 19 to 21; then some changes. */
function alike(changes: Readonly<Record<string, readonly CareLeaverCounts[]>> = {}): AreaYear<CareLeaverCounts>[] {
  return Array.from({ length: 40 }, (_, at) => `${at}`).flatMap((area) =>
    [10, 20, 30, 40].map((aged17to18, at) => ({
      area,
      year: 2022 + at,
      published: 2022 + at,
      counts: { aged17to18, aged19to21: 60, ...changes[area]?.[at] },
    })),
  );
}

describe("projectCareLeavers", () => {
  it("moves the cohorts on by a year: 20 and 30 stay, 40 join", () => {
    const [first] = projectCareLeavers(alike(), { horizon: 1 });
    expect(first).toMatchObject({ area: "0", year: 2026 });
    expect(first?.expected).toBeCloseTo(20 + 30 + 40, 9);
  });

  it("keeps an authority's own share of those counted already, and takes the national one of those who join", () => {
    // authority 7 counts 120 of its 60; in all 39 * 60 + 120 = 2,460 of 2,400: 2 * (20 + 30) + 1.025 * 40
    const history = alike({ 7: [{}, {}, {}, { aged19to21: 120 }] });
    const outlook = projectCareLeavers(history, { horizon: 1 }).find(({ area }) => area === "7");
    expect(outlook?.expected).toBeCloseTo(141, 9);
  });

  it("projects cohorts to come in the proportions that held for all authorities", () => {
    // all of them have 40 after 30, 20 and 10, of many proportions that fit; what follows is the same for all
    const outlooks = projectCareLeavers(alike(), { horizon: 2 }).filter(({ year }) => year === 2027);
    expect(outlooks).toHaveLength(40);
    for (const { expected } of outlooks) expect(expected).toBeCloseTo(outlooks[0]?.expected ?? 0, 9);
  });

  it("takes the next cohort from children looked after aged 16 and over where they are known", () => {
    // each cohort is a quarter of the last and half of those looked after the year before: 20 = 40 / 4 + 20 / 2,
    // 30 = 20 / 4 + 50 / 2, 40 = 30 / 4 + 65 / 2, and so 40 / 4 + 52 / 2 = 36 in 2026. In 2027 are left 30 + 40 + 36.
    const years = [
      { year: 2022, aged17to18: 40, lookedAfter16: 20 },
      { year: 2023, aged17to18: 20, lookedAfter16: 50 },
      { year: 2024, aged17to18: 30, lookedAfter16: 65 },
      { year: 2025, aged17to18: 40, lookedAfter16: 52 },
    ];
    const history = Array.from({ length: 40 }, (_, at) => at).flatMap((at) =>
      years.map(({ year, aged17to18, lookedAfter16 }): AreaYear<CareLeaverCounts> => {
        const times = 1 + (at % 5);
        const counts = { aged17to18: times * aged17to18, aged19to21: times * 90, lookedAfter16: times * lookedAfter16 };
        return { area: `${at}`, year, published: year, counts };
      }),
    );
    const in2027 = projectCareLeavers(history, { horizon: 2 }).filter(({ year }) => year === 2027);
    expect(in2027[0]?.expected).toBeCloseTo(106, 9);
    expect(in2027[4]?.expected).toBeCloseTo(5 * 106, 9);
  });

  it("widens intervals with the years, and keeps the wider level outside the narrower", () => {
    const history = careLeaverHistory(publishedSample("care-leavers.csv"));
    const outlooks = projectCareLeavers(history, { horizon: 5 }).filter(({ area }) => area === "823");
    expect(outlooks.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
    const widths = outlooks.map(({ lower80, upper80 }) => upper80 - lower80);
    widths.slice(1).forEach((width, at) => {
      expect(width).toBeGreaterThan(widths[at] ?? 0);
    });
    for (const { expected, lower80, upper80, lower95, upper95 } of outlooks) {
      expect([lower95, lower80, expected, upper80, upper95]).toEqual(
        [lower95, lower80, expected, upper80, upper95].toSorted((a, b) => a - b),
      );
    }
  });

  it("projects authorities with four years of counts alone", () => {
    const history = careLeaverHistory(publishedSample("care-leavers.csv"));
    const areas = new Set(projectCareLeavers(history, { horizon: 1 }).map(({ area }) => area));
    // Northamptonshire is no more, Cumberland is new, and North Northamptonshire has 2022 to 2025
    expect([areas.has("928"), areas.has("942"), areas.has("940")]).toEqual([false, false, true]);
  });

  it("asks for the counts of enough authorities, and for a whole number of years", () => {
    const few = alike().filter(({ area }) => Number(area) < 12);
    expect(() => projectCareLeavers(few, { horizon: 1 })).toThrow(
      new RangeError(
        "projectCareLeavers needs the counts of four years running of 30 authorities, not 12; give it those of all authorities.",
      ),
    );
    expect(() => projectCareLeavers([], { horizon: 1 })).toThrow(RangeError);
    expect(() => projectCareLeavers(alike(), { horizon: 1.5 })).toThrow(
      new RangeError("projectCareLeavers needs a horizon that is a whole number of years above zero, not 1.5."),
    );
  });
});
