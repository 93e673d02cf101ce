import { postsText } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("postsText", () => {
  it.each([
    [11, "11"],
    [7.5, "7.5"],
    [7.25, "7.25"],
    [0.6, "0.6"],
  ])("is %f with no more decimals than it needs", (posts, text) => {
    expect(postsText(posts)).toBe(text);
  });
});
