import { dayFromIso, readSeries, type SeriesRow, seriesRowsFor } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const heading = "measure,date,breakdown,category,numerator,denominator,value,note";
function series(...rows: readonly string[]): readonly SeriesRow[] {
  return readSeries(new TextEncoder().encode([heading, ...rows].join("\n")), "series.csv");
}

/** The values for the year to a day. */
function valuesTo(to: string, rows: readonly SeriesRow[], breakdowns: readonly string[] = ["total"]) {
  const period = { from: dayFromIso("2000-01-01"), to: dayFromIso(to) };
  return seriesRowsFor(rows, "court-weeks", breakdowns, period).map(({ value }) => value);
}

describe("seriesRowsFor", () => {
  const weeks = series(
    "court-weeks,2018-03-31,,,,,30,",
    "court-weeks,2018-09-30,,,,,31,",
    "court-weeks,2019-04-01,,,,,32,",
  );

  it("gives the latest row of the twelve months to the last day, that day among them", () => {
    expect(valuesTo("2019-03-31", weeks)).toEqual([31]);
    expect(valuesTo("2019-04-01", weeks)).toEqual([32]);
    expect(valuesTo("2018-09-30", weeks)).toEqual([31]);
    expect(valuesTo("2018-09-29", weeks)).toEqual([30]);
  });

  it("gives none that is a year old, or of later", () => {
    expect(valuesTo("2018-03-30", weeks)).toEqual([]);
    const one = series("court-weeks,2018-03-31,,,,,30,");
    expect(valuesTo("2019-03-30", one)).toEqual([30]);
    expect(valuesTo("2019-03-31", one)).toEqual([]);
    // the year to a leap day begins on 1 March
    expect(valuesTo("2020-02-29", series("court-weeks,2019-03-01,,,,,1,"))).toEqual([1]);
    expect(valuesTo("2020-02-29", series("court-weeks,2019-02-28,,,,,1,"))).toEqual([]);
  });

  it("gives every row of the latest day, of that measure and breakdown alone", () => {
    const rows = series(
      "court-weeks,2018-09-30,area,north,,,31,",
      "court-weeks,2018-09-30,area,south,,,29,",
      "court-weeks,2018-12-31,,,,,27,",
      "court-weeks,2018-12-31,area;sex,north;male,,,26,",
      "court-cases,2018-12-31,area,north,5,,,",
    );
    expect(valuesTo("2019-03-31", rows, ["area"])).toEqual([31, 29]);
    expect(valuesTo("2019-03-31", rows)).toEqual([27]);
    expect(valuesTo("2019-03-31", rows, ["area", "sex"])).toEqual([26]);
    expect(valuesTo("2019-03-31", rows, ["sex", "area"])).toEqual([]);
  });
});
