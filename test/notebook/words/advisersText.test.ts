import { advisersText } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("advisersText", () => {
  it.each([
    [1, "1 adviser"],
    [0, "0 advisers"],
    [0.5, "0.5 advisers"],
    [11, "11 advisers"],
  ])("has the noun that goes with %f", (posts, text) => {
    expect(advisersText(posts)).toBe(text);
  });
});
