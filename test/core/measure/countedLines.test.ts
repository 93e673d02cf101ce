import { countedLines, dayFromIso, findMeasure, readSeries, type SeriesRow } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

// the heading is line 1
const care = await careReturn({
  episodes: [
    "A,01/02/2018,S,C2,U4,PR1,,", // 2: in care
    "B,01/03/2018,S,C2,K2,PR1,,", // 3: in care, in a children's home
    "C,01/03/2018,S,C2,U4,PR1,01/06/2018,E4A", // 4: gone before the day
    "D,01/05/2018,S,C2,U4,PR1,,", // 5: in care
  ],
});
const date = { asAt: dayFromIso("2019-03-31") };
const episodes = (...lines: readonly number[]) => [{ file: "Episodes.csv", lines }];

describe("countedLines", () => {
  it("gives the lines of those counted, in order", () => {
    expect(countedLines(care, date, findMeasure("cla-number"), { breakdowns: ["total"] })).toEqual([
      { breakdown: "total", category: "total", numerator: episodes(2, 3, 5) },
    ]);
  });

  it("gives of each group its own, and those that it is out of", () => {
    const found = countedLines(care, date, findMeasure("placement-share"), { breakdowns: ["placement"] });
    const met = found.filter(({ numerator }) => numerator.length > 0);
    expect(met.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [episodes(2, 5), episodes(2, 3, 5)],
      [episodes(3), episodes(2, 3, 5)],
    ]);
  });

  it("has no line where nobody is counted, and names no child", () => {
    const before = countedLines(care, { asAt: dayFromIso("2018-01-31") }, findMeasure("cla-number"), {
      breakdowns: ["total"],
    });
    expect(before.map(({ numerator }) => numerator)).toEqual([[]]);
    const all = countedLines(care, date, findMeasure("cla-number"), { breakdowns: ["total", "age;sex"] });
    expect(JSON.stringify(all)).not.toMatch(/"[A-D]"/);
  });

  it("leaves out what a local series gives in the place of the return", () => {
    const rowsOf = (measure: string, breakdown: string, category: string, date: string) =>
      readSeries(
        new TextEncoder().encode(
          `measure,date,breakdown,category,numerator,denominator,value,note\n${measure},${date},${breakdown},${category},1,2,,\n`,
        ),
        "series.csv",
      );
    const linesWith = (series: readonly SeriesRow[], breakdown = "placement") =>
      countedLines(care, date, findMeasure("placement-share"), { series, breakdowns: [breakdown] })
        .filter(({ numerator }) => numerator.length > 0)
        .map(({ category }) => category);
    expect(linesWith([])).toEqual(["U", "K"]);
    expect(linesWith(rowsOf("placement-share", "placement", "U", "2019-03-31"))).toEqual(["K"]);
    // of another measure, of another breakdown, and of a time that is past
    expect(linesWith(rowsOf("cla-number", "placement", "U", "2019-03-31"))).toEqual(["U", "K"]);
    expect(linesWith(rowsOf("placement-share", "total", "total", "2019-03-31"))).toEqual(["U", "K"]);
    expect(linesWith(rowsOf("placement-share", "placement", "U", "2018-03-31"))).toEqual(["U", "K"]);
  });

  it("refuses a breakdown that the measure does not have", () => {
    expect(() => countedLines(care, date, findMeasure("cla-number"), { breakdowns: ["colour"] })).toThrow(RangeError);
  });
});
