import { addDays, addMonths } from "@lac-analytics/core";
import { indicatorFigures } from "@lac-analytics/report";
import { describe, expect, it } from "vitest";
import { openSample } from "../../notebooks/openSample.ts";

const total = (measure: string) => ({ measure, breakdown: "total", category: "total" });
const quality = { measure: "pep-quality-share", breakdown: "pep-quality", category: "good-or-better" };

describe("indicatorFigures", () => {
  it("gives an indicator once, at the date and at the earlier day", async () => {
    const source = await openSample();
    const found = indicatorFigures(
      source,
      [total("cla-number"), { ...total("cla-number"), target: 300 }, quality],
      addMonths(source.asAt, -6),
    );
    expect(found.map(({ label }) => label)).toEqual([
      "Children looked after",
      "Personal education plans by quality (good or better)",
    ]);
    // the panel's 315 children of 21 January 2019, and the sample's 320 of 21 July 2018
    expect([found[0]?.now, found[0]?.earlier]).toMatchObject([
      { value: 315, periodEnd: "2019-01-21" },
      { value: 320, periodEnd: "2018-07-21" },
    ]);
  });

  it("follows by month what is counted over a time, and the series as it is; a number at a date and a year's share it does not", async () => {
    const source = await openSample();
    const found = indicatorFigures(
      source,
      [total("started-number"), quality, total("cla-number"), total("health-assessments")],
      addDays(source.asAt, -1),
    );
    expect(found.map(({ course }) => course.length)).toEqual([24, 16, 0, 0]);
    expect(found[0]?.course.at(-1)).toMatchObject({ periodStart: "2018-12-01", periodEnd: "2018-12-31" });
  });

  it("follows nothing in a version for publication", async () => {
    const source = await openSample({ publish: true });
    // published figures are those for which the notebooks ask: the action plan compares with two months earlier
    const [found] = indicatorFigures(source, [total("started-number")], addMonths(source.asAt, -2));
    expect(found?.course).toEqual([]);
  });

  it("has nothing of a category that nobody counts, and nothing of no indicators", async () => {
    const source = await openSample();
    const [found] = indicatorFigures(
      source,
      [{ measure: "pa-caseload", breakdown: "advisers", category: "40" }],
      addDays(source.asAt, -1),
    );
    expect(found?.now).toMatchObject({ symbol: "x", note: "there is no figure of this category" });
    expect(indicatorFigures(source, [], addDays(source.asAt, -1))).toEqual([]);
  });
});
