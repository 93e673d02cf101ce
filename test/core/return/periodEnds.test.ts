import { dayFromIso, isoFromDay, periodEnds } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const ends = (day: string, months: number, count: number): readonly string[] =>
  periodEnds(dayFromIso(day), { months, count }).map(isoFromDay);

describe("periodEnds", () => {
  it("gives the halves of reporting years", () => {
    expect(ends("2019-01-21", 6, 3)).toEqual(["2017-09-30", "2018-03-31", "2018-09-30"]);
  });

  it("counts a day that is an end itself, and not the one after", () => {
    expect([ends("2018-09-30", 6, 1), ends("2018-09-29", 6, 1), ends("2018-10-01", 6, 1)].flat()).toEqual([
      "2018-09-30",
      "2018-03-31",
      "2018-09-30",
    ]);
    expect([ends("2018-03-31", 12, 1), ends("2018-03-30", 12, 1)].flat()).toEqual(["2018-03-31", "2017-03-31"]);
  });

  it("gives quarters, over a change of year", () => {
    expect(ends("2018-04-15", 3, 4)).toEqual(["2017-06-30", "2017-09-30", "2017-12-31", "2018-03-31"]);
  });

  it("gives months, to the last day of February in a leap year and after", () => {
    expect(ends("2024-03-10", 1, 2)).toEqual(["2024-01-31", "2024-02-29"]);
    expect(ends("2023-02-28", 1, 1)).toEqual(["2023-02-28"]);
  });

  it("refuses months that do not part a year, and no ends", () => {
    expect(() => periodEnds(dayFromIso("2019-01-21"), { months: 5, count: 1 })).toThrow(
      "months that divide a year, and got 5",
    );
    expect(() => periodEnds(dayFromIso("2019-01-21"), { months: 24, count: 1 })).toThrow(RangeError);
    expect(() => periodEnds(dayFromIso("2019-01-21"), { months: 6, count: 0 })).toThrow(
      "a whole number from one, and got 0",
    );
  });
});
