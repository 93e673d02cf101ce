import { type Figure, gapsInTime, xmrOfFigures } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const identity = { measure: "started-number", authority: "", breakdown: "total", category: "total", note: "" } as const;

/** Counts of the months from January 2018 on; null where there is none to show, undefined where there is no row. */
function months(values: readonly (number | null | undefined)[]): readonly Figure[] {
  return values.flatMap((value, at): readonly Figure[] => {
    if (value === undefined) return [];
    const first = Date.UTC(2018, at, 1);
    const [periodStart = "", periodEnd = ""] = [first, Date.UTC(2018, at + 1, 0)].map((day) =>
      new Date(day).toISOString().slice(0, 10),
    );
    const of = { ...identity, periodStart, periodEnd, unit: "children" } as const;
    return [value === null ? { ...of, symbol: "x" } : { ...of, symbol: "", value }];
  });
}

/** Values on days, as a local series has them. */
function onDays(...days: readonly string[]): readonly Figure[] {
  return days.map((day, at) => ({
    ...{ ...identity, unit: "weeks", periodStart: day, periodEnd: day },
    ...{ symbol: "", value: 30 + at },
  }));
}

describe("gapsInTime", () => {
  it("finds a month without a row, and one without a value", () => {
    expect(gapsInTime(months([5, 6, undefined, 7, null, 8, 9])).gapBefore).toEqual([2, 3]);
    expect(gapsInTime(months([5, 6, 7])).gapBefore).toEqual([]);
  });

  it("takes a figure of a part only for one without a value", () => {
    const [first, second, third] = months([5, 6, 7]);
    if (first === undefined || second?.symbol !== "" || third === undefined) throw new Error("three months");
    const { shown, gapBefore } = gapsInTime([first, { ...second, partial: true }, third]);
    expect([shown.length, gapBefore]).toEqual([2, [1]]);
  });

  it("finds a quarter that is missing among quarters, and none among days a few days off", () => {
    expect(gapsInTime(onDays("2018-03-31", "2018-06-30", "2018-09-30", "2019-03-31", "2019-06-30")).gapBefore).toEqual([
      3,
    ]);
    expect(gapsInTime(onDays("2018-01-15", "2018-02-12", "2018-03-19", "2018-04-16")).gapBefore).toEqual([]);
  });

  it("finds none in figures of twelve months that follow each other by quarters", () => {
    const years = ["2018-03-31", "2018-06-30", "2018-09-30"].map((periodEnd) => ({
      ...({ ...identity, unit: "children", symbol: "", value: 5 } as const),
      ...{ periodStart: `2017${periodEnd.slice(4)}`, periodEnd },
    }));
    expect(gapsInTime(years).gapBefore).toEqual([]);
  });
});

describe("xmrOfFigures", () => {
  it("is a series in time: a missing month breaks the run that it would be part of", () => {
    // seven above the average in a row, and the same seven with a month missing after four
    const before = [5, 9, 5, 9, 5, 9, 5, 9, 5, 5];
    const whole = xmrOfFigures(months([...before, 8, 9, 8, 9, 8, 9, 8]));
    expect(whole.points.at(-1)?.rule).toBe("shift of 7");
    const broken = xmrOfFigures(months([...before, 8, 9, 8, 9, undefined, 8, 9, 8]));
    expect(broken.points.map(({ rule }) => rule)).not.toContain("shift of 7");
    expect(broken.points.flatMap(({ afterGap }, at) => (afterGap ? [at] : []))).toEqual([14]);
  });

  it("makes no moving range over a missing month", () => {
    // (2 + 3 + 10 + 11) / 4 = 6.5; ranges of 1 and of 1, for that of 7 lies over the gap: 6.5 + 2.66 x 1
    const { points } = xmrOfFigures(months([2, 3, undefined, 10, 10 + 1]));
    expect(points[0]?.mean).toBe(6.5);
    expect(points[0]?.upper).toBeCloseTo(6.5 + 2.66, 12);
  });
});
