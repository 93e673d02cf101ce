import { poundsText } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("poundsText", () => {
  it.each([
    [57_000.4, "£57,000"],
    [-57_000.5, "-£57,001"],
    [0.5, "£1"],
    [0, "£0"],
    [-0.4, "£0"],
  ])("is %f in whole pounds, halves away from nought and nought without a sign", (pounds, text) => {
    expect(poundsText(pounds)).toBe(text);
  });
});
