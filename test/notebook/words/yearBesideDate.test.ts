import { dayFromIso } from "@lac-analytics/core";
import { yearBesideDate } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("yearBesideDate", () => {
  it.each([
    ["2018-03-31", "2019-01-21", "the year to 31 March 2018"],
    ["2019-03-31", "2019-03-31", "the year to 31 March 2019"],
    [
      "2019-03-31",
      "2019-03-30",
      "the year to 31 March 2019 (it ended after that date, and its figures were added later)",
    ],
  ])("of the year to %s, on %s, is %s", (end, asAt, words) => {
    expect(yearBesideDate(dayFromIso(end), dayFromIso(asAt))).toBe(words);
  });
});
