import { dayFromIso } from "@lac-analytics/core";
import { plannedPosts } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const from = dayFromIso("2019-04-01");
const steps = (...of: readonly (readonly [string, number])[]): string =>
  plannedPosts({ from, advisers: of.map(([day, number]) => ({ from: dayFromIso(day), number })) });

describe("plannedPosts", () => {
  it("says a number that stays, in the singular of one", () => {
    expect(plannedPosts({ from, advisers: 7 })).toBe("7 advisers");
    expect(plannedPosts({ from, advisers: 1 })).toBe("1 adviser");
    expect(plannedPosts({ from, advisers: 0.5 })).toBe("0.5 advisers");
  });

  it("says from when there are more or fewer", () => {
    expect(steps(["2019-04-01", 7], ["2019-10-01", 11], ["2020-02-29", 1])).toBe(
      "7 advisers, then 11 from 1 October 2019, then 1 from 29 February 2020",
    );
  });

  it("begins with those of the first month, and forgets who was there before", () => {
    expect(steps(["2018-01-01", 3], ["2019-01-01", 7], ["2019-10-01", 11])).toBe(
      "7 advisers, then 11 from 1 October 2019",
    );
    expect(steps(["2018-01-01", 3], ["2019-04-01", 7])).toBe("7 advisers");
    expect(steps(["2018-01-01", 3])).toBe("3 advisers");
  });

  it("is blank where none are given", () => {
    expect(plannedPosts({ from, advisers: undefined })).toBe("");
    expect(steps()).toBe("");
  });
});
