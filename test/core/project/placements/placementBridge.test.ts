import { addDays, addMonths, dayFromIso, isoFromDay } from "@lac-analytics/core";
import { type PlacementMonth, type PlacementProjection, placementBridge } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { placementScenario } from "./placementCase.ts";

type OfMonth = readonly (readonly [group: string, childDays: number, pounds: number | undefined])[];

/** A projection of which each month comes to what is given of it. */
function projection(months: readonly OfMonth[], keys: Readonly<Record<string, unknown>> = {}): PlacementProjection {
  const scenario = placementScenario({ months: months.length, ...keys });
  const outlook = (pounds: number | undefined) =>
    pounds === undefined
      ? undefined
      : { expected: pounds, lower80: pounds, upper80: pounds, lower95: pounds, upper95: pounds };
  const made = months.map((groups, at) => {
    const all: OfMonth[number] = [
      "total",
      sum(groups.map(([, days]) => days)),
      sum(groups.map(([, , cost = 0]) => cost)),
    ];
    const isPriced = groups.some(([, , cost]) => cost !== undefined);
    return {
      month: isoFromDay(addDays(addMonths(scenario.from, at + 1), -1)),
      costs: [...groups, isPriced ? all : (["total", all[1], undefined] as const)].map(
        ([group, childDays, pounds]) => ({
          group,
          childDays,
          cost: outlook(pounds),
        }),
      ),
    } as unknown as PlacementMonth;
  });
  return { scenario, months: made } as unknown as PlacementProjection;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);

// each month 100 days at 100 and 100 at 500, then 180 at 110 and 60 at 550, with prices up by 5 per cent on 1 April:
// 40 days more at the mean of 300 are 12,000; 240 days cost 48,000 and not 72,000 in the new mix; 5 per cent of 48,000;
// 180 × (110 - 105) and 60 × (550 - 525). A year is twelve of each
const early: OfMonth = [
  ["fostering", 100, 10_000],
  ["residential", 100, 50_000],
];
const late: OfMonth = [
  ["fostering", 180, 19_800],
  ["residential", 60, 33_000],
];
const bridge = {
  earlier: 720_000,
  numbers: 144_000,
  mix: -288_000,
  inflation: 28_800,
  price: 28_800,
  prices: [
    { kind: "fostering", pounds: 10_800 },
    { kind: "residential", pounds: 18_000 },
  ],
  later: 633_600,
};

describe("placementBridge", () => {
  it("leads from the first whole financial year to the last", () => {
    const made = placementBridge(projection([...times(12, early), ...times(12, late)], { inflation: 0.05 }));
    expect(made).toEqual({ from: "2019-20", to: "2020-21", ...bridge });
  });

  it("leaves out years that are not whole, and passes over those between", () => {
    const odd: OfMonth = [
      ["fostering", 999, 999_999],
      ["residential", 1, 1],
    ];
    const months = [...times(3, odd), ...times(12, early), ...times(12, odd), ...times(12, late), ...times(11, odd)];
    const made = placementBridge(projection(months, { from: "2019-01-01", inflation: { "2021-04-01": 0.05 } }));
    expect(made).toEqual({ from: "2019-20", to: "2021-22", ...bridge });
  });

  it("weighs a rise within a year by what each month costs before it", () => {
    // 6 months at 100 and 6 at 110 are 1,260 for what was 1,200: 5 per cent; then 10 per cent, so 1,260 × 1.1 / 1.05
    const of = (pounds: number): OfMonth => [["fostering", 10, pounds]];
    const months = [...times(6, of(100)), ...times(6, of(110)), ...times(12, of(110))];
    expect(placementBridge(projection(months, { inflation: { "2019-10-01": 0.1 } }))).toMatchObject({
      earlier: 1260,
      numbers: 0,
      mix: 0,
      inflation: 60,
      price: 0,
      later: 1320,
    });
  });

  it("leaves out a group that has no price, and keeps one whose price is nought", () => {
    const some: OfMonth = [...early, ["supported", 500, undefined]];
    const others: OfMonth = [...late, ["supported", 700, undefined]];
    const made = placementBridge(projection([...times(12, some), ...times(12, others)], { inflation: 0.05 }));
    expect(made).toEqual({ from: "2019-20", to: "2020-21", ...bridge });
    const free: OfMonth = [["supported", 500, 0]];
    expect(placementBridge(projection(times(24, free)))).toMatchObject({ earlier: 0, later: 0, inflation: 0 });
  });

  it("is none without prices, or of fewer than two whole years", () => {
    const bare: OfMonth = [["fostering", 100, undefined]];
    expect(placementBridge(projection(times(24, bare)))).toBeUndefined();
    expect(placementBridge(projection(times(23, early)))).toBeUndefined();
    // May 2019 to February 2021 are eleven months of each of two years
    expect(placementBridge(projection(times(22, early), { from: "2019-05-01" }))).toBeUndefined();
    expect(placementBridge(projection(times(24, early)))?.from).toBe("2019-20");
    expect(dayFromIso("2019-04-01")).toBe(placementScenario().from);
  });
});
