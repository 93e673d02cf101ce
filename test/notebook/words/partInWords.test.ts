import { numberInWords, partInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("partInWords", () => {
  it.each([
    [0, 6, "none of six actions"],
    [2, 6, "two of six actions"],
    [6, 6, "all six actions"],
    [12, 23, "12 of 23 actions"],
    [23, 23, "all 23 actions"],
    [2, 2, "both actions"],
    [1, 2, "one of two actions"],
    [1, 1, "the one action"],
    [0, 1, "none of one action"],
    [0, 0, "none of no actions"],
  ])("says %i of %i as %s", (part, whole, words) => {
    expect(partInWords(part, whole, "action")).toBe(words);
  });

  it("takes the plural of words that take more than an s, and refuses a part larger than the whole", () => {
    expect(partInWords(2, 3, "child", "children")).toBe("two of three children");
    expect(() => partInWords(3, 2, "action")).toThrow("partInWords requires a part of the whole, got 3 of 2");
  });
});

describe("numberInWords", () => {
  it("is words up to nine and digits from ten", () => {
    expect([0, 9, 10, 1315].map(numberInWords)).toEqual(["no", "nine", "10", "1,315"]);
    expect(() => numberInWords(-1)).toThrow("numberInWords requires a whole number from nought, got -1");
  });
});
