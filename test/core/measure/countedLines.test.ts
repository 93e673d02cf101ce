import { countedLines, dayFromIso, findMeasure } from "@lac-analytics/core";
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

  it("refuses a breakdown that the measure does not have", () => {
    expect(() => countedLines(care, date, findMeasure("cla-number"), { breakdowns: ["colour"] })).toThrow(RangeError);
  });
});
