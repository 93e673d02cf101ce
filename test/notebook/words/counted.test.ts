import { counted } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("counted", () => {
  it.each([
    [0, "no children"],
    [1, "one child"],
    [2, "two children"],
    [9, "nine children"],
    [10, "10 children"],
    [1315, "1,315 children"],
  ])("%i is %s", (count, words) => {
    expect(counted(count, "child", "children")).toBe(words);
  });

  it("makes plurals with an s where nothing else is said", () => {
    expect([counted(1, "review"), counted(3, "review")]).toEqual(["one review", "three reviews"]);
  });

  it.each([-1, 1.5, Number.NaN])("refuses %d", (count) => {
    expect(() => counted(count, "child")).toThrow(`counted requires a whole number from nought, got ${count}`);
  });
});
