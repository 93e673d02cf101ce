import { withMinus } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";

describe("withMinus", () => {
  it.each([
    ["-4.9", "−4.9"],
    ["from -8.0 to -£12", "from −8.0 to −£12"],
    ["(-1)", "(−1)"],
    ["[-1, 2]", "[−1, 2]"],
  ])("gives the number in %s a true minus sign", (text, signed) => {
    expect(withMinus(text)).toBe(signed);
  });

  it.each(["2018-19", "2019-01-21", "one - two", "by-law", "SSDA-903", "", "--format"])(
    "leaves %s as it is",
    (text) => {
      expect(withMinus(text)).toBe(text);
    },
  );
});
