import { addDays, addMonths, type Day, type MeasureId } from "@lac-analytics/core";
import { type IndicatorFigures, indicatorFigures, indicatorRequests } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { answersTo, openSample, type SampleSource } from "../../notebooks/openSample.ts";

const total = (measure: MeasureId) => ({ measure, breakdown: "total", category: "total" }) as const;
const quality = { measure: "pep-quality-share", breakdown: "pep-quality", category: "good-or-better" } as const;

/** What is known of indicators once what they need was asked for and answered. */
function figuresFor(
  source: SampleSource,
  indicators: Parameters<typeof indicatorFigures>[1],
  earlierDay: Day,
): readonly IndicatorFigures[] {
  const asked = answersTo(() => indicatorRequests(source, indicators, earlierDay), source);
  return indicatorFigures(source, indicators, earlierDay, asked);
}

describe("indicatorFigures", () => {
  it("gives an indicator once, at the date and at the earlier day", async () => {
    const source = await openSample();
    const known = figuresFor(
      source,
      [total("cla-number"), { ...total("cla-number"), target: 300 }, quality],
      addMonths(source.asAt, -6),
    );
    expect(known.map(({ label }) => label)).toEqual([
      "Children looked after",
      "Personal education plans by quality (good or better)",
    ]);
    // the panel's 315 children of 21 January 2019, and the sample's 320 of 21 July 2018
    expect([known[0]?.now, known[0]?.earlier]).toMatchObject([
      { value: 315, periodEnd: "2019-01-21" },
      { value: 320, periodEnd: "2018-07-21" },
    ]);
  });

  it("follows by month what is counted over a time, and the series as it is; a number at a date and a year's share it does not", async () => {
    const source = await openSample();
    const known = figuresFor(
      source,
      [total("started-number"), quality, total("cla-number"), total("health-assessments")],
      addDays(source.asAt, -1),
    );
    // six ends of years and the date; 24 months; the sixteen terms and one year's share of the series
    expect(known.map(({ isMonthly, series }) => [isMonthly, series.length])).toEqual([
      [false, 7],
      [true, 24],
      [false, 16],
      [false, 7],
      [false, 1],
    ]);
    expect(known[1]?.now).toMatchObject({ periodStart: "2018-12-01", periodEnd: "2018-12-31" });
    expect(known[1]?.label).toBe("Children starting to be looked after, by month");
  });

  it("follows nothing by month in a version for publication", async () => {
    const source = await openSample({ publish: true });
    const known = figuresFor(source, [total("started-number")], addMonths(source.asAt, -2));
    expect(known.map(({ isMonthly }) => isMonthly)).toEqual([false]);
  });

  it("has nothing of a category that nobody counts, and nothing of no indicators", async () => {
    const source = await openSample();
    const [one] = figuresFor(
      source,
      [{ measure: "pa-caseload", breakdown: "advisers", category: "40" }],
      addDays(source.asAt, -1),
    );
    expect(one?.now).toMatchObject({ symbol: "x", note: "there is no figure of this category" });
    expect(figuresFor(source, [], addDays(source.asAt, -1))).toEqual([]);
  });
});
