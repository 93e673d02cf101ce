import { dayFromIso, readSeries, seriesDays } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const rows = readSeries(
  new TextEncoder().encode(
    [
      "measure,date,breakdown,category,numerator,denominator,value,note",
      "court-weeks,2018-09-30,,,,,31,",
      "court-weeks,2018-06-30,,,,,30,",
      "court-weeks,2019-03-31,,,,,29,",
      "orders-as-asked,2018-09-30,,,80,100,,",
      "orders-as-asked,2018-12-31,,,80,100,,",
    ].join("\n"),
  ),
  "courts.csv",
);

describe("seriesDays", () => {
  it("gives each day once, in order, up to a day", () => {
    const days = ["2018-06-30", "2018-09-30", "2018-12-31"].map(dayFromIso);
    expect(seriesDays(rows, ["court-weeks", "orders-as-asked"], dayFromIso("2018-12-31"))).toEqual(days);
    expect(seriesDays(rows, ["court-weeks"], dayFromIso("2018-06-29"))).toEqual([]);
    expect(seriesDays([], ["court-weeks"], dayFromIso("2019-03-31"))).toEqual([]);
  });

  it("refuses a measure that neither the catalogue nor the series has", () => {
    expect(() => seriesDays(rows, ["court-week"], dayFromIso("2018-12-31"))).toThrow(
      "write court-weeks if that is meant",
    );
  });

  it("gives none where the latest is twelve months old", () => {
    expect(seriesDays(rows, ["orders-as-asked"], dayFromIso("2019-12-30"))).toHaveLength(2);
    expect(seriesDays(rows, ["orders-as-asked"], dayFromIso("2019-12-31"))).toEqual([]);
  });
});
