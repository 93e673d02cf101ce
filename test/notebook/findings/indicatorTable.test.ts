import { dayFromIso, type Figure, measureNamed } from "@lac-analytics/core";
import {
  type AimedIndicator,
  indicatorCell,
  indicatorTable,
  indicatorVerdict,
  isSame,
  meetsTarget,
  type NotebookSource,
  watchedIndicator,
  withTarget,
} from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearlyShares } from "./watched.ts";

const name = { measure: "immunisations", breakdown: "total", category: "total" } as const;
const asAt = dayFromIso("2025-03-31");
const earlierDay = dayFromIso("2024-03-31");
const internal = { asAt, internal: true } as NotebookSource;

/** An indicator of counts among 200, the latest of 2025. */
function indicator(counts: readonly number[], of: Partial<AimedIndicator> = {}): AimedIndicator {
  const series = yearlyShares(name, counts);
  return {
    indicator: { ...name, target: undefined },
    measure: measureNamed("immunisations"),
    polarity: "higher-better",
    label: "Immunisations up to date",
    isMonthly: false,
    now: series.at(-1),
    earlier: series.at(-2),
    series,
    target: undefined,
    ...of,
  } as unknown as AimedIndicator;
}
const withheld = { ...yearlyShares(name, [1])[0], symbol: "c", value: undefined } as unknown as Figure;

describe("isSame", () => {
  it("holds where measure, breakdown and category are the same, and of nothing beside something", () => {
    expect(isSame(name, { ...name })).toBe(true);
    expect(isSame(name, { ...name, measure: "cla-number" })).toBe(false);
    expect(isSame(name, { ...name, breakdown: "age" })).toBe(false);
    expect(isSame(name, { ...name, category: "0-4" })).toBe(false);
    expect(isSame(name, undefined)).toBe(false);
  });
});

describe("withTarget", () => {
  const given = (target: number | undefined, category = "total") =>
    ({ indicator: { ...name, category, target } }) as never;

  it("takes the first target that is given for the indicator", () => {
    expect(withTarget(indicator([1]), [given(undefined), given(9, "other"), given(90), given(95)]).target).toBe(90);
    expect(withTarget(indicator([1], { target: 80 }), []).target).toBeUndefined();
  });

  it("takes none of a year's number for a month, but that of a share", () => {
    const monthly = { isMonthly: true } as const;
    expect(withTarget(indicator([1], monthly), [given(90)]).target).toBe(90);
    const started = { ...monthly, measure: measureNamed("started-number") };
    expect(withTarget(indicator([1], started), [given(90)]).target).toBeUndefined();
    expect(withTarget(indicator([1], { ...started, isMonthly: false }), [given(90)]).target).toBe(90);
  });
});

describe("watchedIndicator", () => {
  it("has the series, and of a year ago and of the target what there is", () => {
    const one = indicator([140, 150]);
    expect(watchedIndicator(one)).toEqual({ figures: one.series, measure: one.measure });
    const [yearAgo] = one.series;
    expect(watchedIndicator({ ...one, target: 0, ...(yearAgo && { yearAgo }) })).toEqual({
      figures: one.series,
      measure: one.measure,
      before: yearAgo,
      aim: { value: 0, name: "the target" },
    });
  });
});

describe("meetsTarget", () => {
  it.each([
    ["higher-better", 74, true],
    ["higher-better", 75, true],
    ["higher-better", 76, false],
    ["lower-better", 74, false],
    ["lower-better", 75, true],
    ["lower-better", 76, true],
    ["none", 75, undefined],
  ] as const)("of 75%, where %s, a target of %s: %s", (polarity, target, met) => {
    expect(meetsTarget(indicator([150], { polarity, target }))).toBe(met);
  });

  it("is not known without a target or a value", () => {
    expect(meetsTarget(indicator([150]))).toBeUndefined();
    expect(meetsTarget(indicator([150], { target: 75, now: withheld }))).toBeUndefined();
  });
});

describe("indicatorVerdict", () => {
  it("says what the figures say, better or worse by their polarity", () => {
    // 180 and 140 of 200: p far below 0.001 by Fisher's exact test; 142 and 140: p 0.91
    expect(indicatorVerdict(indicator([180, 140]))).toBe("Worse");
    expect(indicatorVerdict(indicator([180, 140], { polarity: "lower-better" }))).toBe("Better");
    expect(indicatorVerdict(indicator([142, 140]))).toBe("No clear change");
  });
});

describe("indicatorCell", () => {
  const [share] = yearlyShares(name, [153]) as readonly [Figure];
  const own = (unit: string, value: number) => ({ ...share, unit, value }) as Figure;

  it("has a share with a decimal inside the council, and whole for publication", () => {
    expect(indicatorCell(share, asAt, true)).toBe("76.5%");
    expect(indicatorCell(share, asAt, false)).toBe("77%");
    expect(indicatorCell({ ...share, lower: 70.2, upper: 81.84 } as Figure, asAt, true)).toBe("76.5% (70.2 to 81.8)");
  });

  it("has other numbers with their unit, whole where they are, and finer where they are small", () => {
    expect(indicatorCell(own("children", 315), asAt, true)).toBe("315 children");
    expect(indicatorCell(own("days", 31.25), asAt, false)).toBe("31.3 days");
    expect(indicatorCell(own("per child-year", 0.125), asAt, true)).toBe("0.13 per child-year");
    expect(indicatorCell(own("per 1,000 days", 3.456), asAt, true)).toBe("3.46 per 1,000 days");
  });

  it("says of which day it is, where that is another, and has a symbol for what is withheld", () => {
    expect(indicatorCell(share, dayFromIso("2025-06-30"), true)).toBe("76.5%, 31 March 2025");
    expect(indicatorCell(withheld, asAt, true)).toBe("[c]");
  });
});

describe("indicatorTable", () => {
  const rowOf = (one: AimedIndicator, source = internal) =>
    indicatorTable([one], source, { caption: "Indicators", before: "a year before", earlierDay }).rows[0];

  it("has what each was, how far it is from its target, and what its figures say", () => {
    const table = indicatorTable([], internal, { caption: "Indicators", before: "a year before", earlierDay });
    expect(table).toEqual({
      caption: "Indicators",
      columns: ["Indicator", "Now", "A year before", "Against the target", "Change since", "What the figures say"].map(
        (label) => ({ label, kind: "text" }),
      ),
      rows: [],
    });
    const [label, now, earlier, , change] = rowOf(indicator([180, 140], { target: 75 })) ?? [];
    expect([label, now, earlier]).toEqual(["Immunisations up to date", "70.0%", "90.0%"]);
    expect(change).toBe("Down from 90.0%");
  });

  it("says whether a target is met, and nothing of none", () => {
    const against = (target: number | undefined, of: Partial<AimedIndicator> = {}) =>
      rowOf(indicator([180, 140], { target, ...of }))?.[3];
    expect(against(65)).toBe("Met: above the target of 65%");
    expect(against(75)).toBe("Not met: below the target of 75%");
    expect(against(undefined)).toBe("[z]");
    expect(against(75, { now: withheld })).toBe("[z]");
    expect(against(75, { polarity: "none" })).toBe("Below the target of 75%");
  });

  it("says how large a change is, with its interval, where both figures have one", () => {
    const ranged = (count: number, lower: number, upper: number) =>
      ({ ...yearlyShares(name, [count])[0], lower, upper, confidence: 0.95, method: "Wilson" }) as Figure;
    // Wilson's limits of 140 and 180 of 200: 63.3 to 75.9, 85.1 to 93.4. Newcombe's of 70 less 90: 20 less the root of
    // 5.9² + 4.9², and more by that of 6.7² + 3.4²; of 70 less 70: the root of 5.9² + 6.7² either way
    const change = (count: number, earlier: Figure) =>
      rowOf(indicator([140, 180], { now: ranged(count, 63.3, 75.9), earlier }))?.[4];
    expect(change(140, ranged(180, 85.1, 93.4))).toBe("Down 20.0 points (95% interval 12.3 to 27.5)");
    expect(change(140, ranged(140, 63.3, 75.9))).toBe("Hardly moved (95% interval 8.9 lower to 8.9 higher)");
  });

  it("says of figures without an interval what it was, as fine as the figure itself", () => {
    const change = (unit: string, now: number, earlier: number, of = internal) => {
      const [first, last] = [earlier, now].map((value) => ({ ...yearlyShares(name, [1])[0], unit, value }) as Figure);
      return rowOf(indicator([1, 1], { now: last as Figure, earlier: first as Figure }), of)?.[4];
    };
    expect(change("percent", 70.4, 70.3)).toBe("Up from 70.3%");
    expect(change("percent", 70, 90, { ...internal, internal: false } as NotebookSource)).toBe("Down from 90%");
    expect(change("per child-year", 2.44, 2.41)).toBe("Up from 2.41");
    expect(change("percent", 70, 70)).toBe("The same share");
    expect(change("enquiries", 7, 7)).toBe("The same number");
  });

  it("says no change across years that the catalogue forbids to join", () => {
    const sgo = { measure: "sgo-type-share", breakdown: "sgo" } as const;
    const of = (year: number, value: number) =>
      ({
        ...yearlyShares(name, [1])[0],
        ...sgo,
        category: "E45",
        value,
        periodEnd: `${year}-03-31`,
      }) as unknown as Figure;
    // four kinds of special guardians are told apart since 2018-19, two before
    expect(rowOf(indicator([1, 1], { now: of(2019, 40), earlier: of(2018, 50) }))?.[4]).toBe("[z]");
    expect(rowOf(indicator([1, 1], { now: of(2020, 40), earlier: of(2019, 50) }))?.[4]).toBe("Down from 50.0%");
  });

  it("says that there is no newer figure, and nothing where one is withheld", () => {
    const one = indicator([140]);
    const local = { ...one, earlier: one.now, measure: measureNamed("court-weeks") };
    expect(rowOf(local)?.[4]).toBe("No newer figure");
    expect(rowOf({ ...one, earlier: one.now, isMonthly: true })?.[4]).toBe("No newer figure");
    expect(rowOf(indicator([140], { earlier: withheld }))?.[4]).toBe("[z]");
  });
});
